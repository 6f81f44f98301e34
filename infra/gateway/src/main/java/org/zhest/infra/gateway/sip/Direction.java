package org.zhest.infra.gateway.sip;

import java.util.Locale;

/** Which way sound goes, from the side that says so (RFC 3264). */
enum Direction {
    SENDRECV(true, true),
    SENDONLY(true, false),
    RECVONLY(false, true),
    INACTIVE(false, false);

    private final boolean sends;
    private final boolean receives;

    Direction(boolean sends, boolean receives) {
        this.sends = sends;
        this.receives = receives;
    }

    static Direction of(boolean sends, boolean receives) {
        return sends ? (receives ? SENDRECV : SENDONLY) : (receives ? RECVONLY : INACTIVE);
    }

    boolean sends() {
        return sends;
    }

    boolean receives() {
        return receives;
    }

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
