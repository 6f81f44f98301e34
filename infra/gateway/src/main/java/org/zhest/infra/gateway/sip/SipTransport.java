package org.zhest.infra.gateway.sip;

import java.util.Locale;

/** What SIP travels on. */
public enum SipTransport {
    UDP,
    TCP,
    TLS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
