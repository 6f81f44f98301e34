package org.zhest.infra.gateway.sound;

/** Tells when sound with the conference begins to flow and when it has stopped. Belongs to one thread. */
final class BridgeWatch {
    /** A bridge that answered with feedback and does so no more is gone; ICE itself takes longer to notice. */
    private static final long GONE_NANOS = 8_000_000_000L;

    private final Told told;
    private boolean connected;
    private boolean failed;
    private long heardNanos;

    BridgeWatch(Told told) {
        this.told = told;
    }

    /** A fresh way: what became of the one before does not matter. */
    void begin() {
        failed = false;
        heardNanos = 0;
    }

    void heard(long nanos) {
        heardNanos = nanos;
    }

    void tick(BridgeLink.State state, long nanos) {
        boolean quiet = heardNanos != 0 && nanos - heardNanos > GONE_NANOS;
        boolean up = state == BridgeLink.State.CONNECTED && !quiet;
        if (up != connected) {
            connected = up;
            failed = !up;
            told.add(events -> events.conference(up));
        } else if (state == BridgeLink.State.FAILED && !failed) {
            failed = true;
            told.add(events -> events.conference(false));
        }
    }
}
