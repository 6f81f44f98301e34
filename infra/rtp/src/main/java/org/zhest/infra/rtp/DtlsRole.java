package org.zhest.infra.rtp;

/** Who says hello: {@code setup:active} in SDP is the client (RFC 8842, section 5). */
public enum DtlsRole {
    CLIENT,
    SERVER
}
