package org.zhest.infra.gateway.sip;

/** SDP that we cannot work with. Says which part, never its text. */
final class UnreadableSdp extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableSdp(String part) {
        super(part);
    }
}
