package org.zhest.infra.gateway.sip;

import java.util.function.Consumer;

/**
 * What every call works with.
 *
 * @param forget told the Call-ID once nothing more of the call can come
 */
record CallParts(SipLine line, SipMessages messages, SipSettings settings, Turns turns, Consumer<String> forget) {

    SipSettings.Times times() {
        return settings.times();
    }
}
