package org.zhest.infra.gateway.sound;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where the telephone's RTP really comes from, and so goes to (symmetric RTP, RFC 4961): behind a translator that is another
 * port than SDP said. Whoever guesses our port must not be able to take a call over, so the first packet has to come from
 * the agreed host, and a change needs silence from where it came before.
 */
final class Latch {
    /** Silence of the old place before a new one is followed. */
    private static final long QUIET_NANOS = 500_000_000L;

    /** Changes that one agreement is followed through. */
    private static final int MOST_CHANGES = 8;

    private final InetSocketAddress agreed;
    private @Nullable InetSocketAddress latched;
    private long lastNanos;
    private int changes;

    Latch(InetSocketAddress agreed) {
        this.agreed = agreed;
    }

    /** Where to send. */
    InetSocketAddress remote() {
        return latched == null ? agreed : latched;
    }

    /** Whether a packet from there could be the telephone's; what is too short to be looked at can be refused here. */
    boolean admits(InetSocketAddress from, long nanos, boolean proved) {
        if (latched == null) {
            return proved || from.getAddress().equals(agreed.getAddress());
        }
        if (from.equals(latched)) {
            return true;
        }
        return changes < MOST_CHANGES && nanos - lastNanos > QUIET_NANOS;
    }

    /** A good packet that was admitted has come from there. */
    void follow(InetSocketAddress from, long nanos) {
        if (latched != null && !from.equals(latched)) {
            changes++;
        }
        latched = from;
        lastNanos = nanos;
    }
}
