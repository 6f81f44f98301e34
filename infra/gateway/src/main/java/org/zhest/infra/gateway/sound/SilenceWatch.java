package org.zhest.infra.gateway.sound;

/** Notices that a telephone which was to send has not for some seconds, and that it is back. Belongs to one thread. */
final class SilenceWatch {
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    /** Told of each change. */
    interface Silence {
        void changed(boolean silent);
    }

    private final Silence told;
    private boolean expected;
    private boolean silent;
    private long aliveNanos;

    SilenceWatch(Silence told) {
        this.told = told;
    }

    /** Whether something is to come from now on. Who is held is not missed. */
    void expect(boolean something, long nanos) {
        if (something && !expected) {
            aliveNanos = nanos;
        }
        expected = something;
        if (!something) {
            change(false);
        }
    }

    void alive(long nanos) {
        aliveNanos = Math.max(aliveNanos, nanos);
        change(false);
    }

    void tick(long nanos) {
        if (expected && nanos - aliveNanos > PATIENCE_NANOS) {
            change(true);
        }
    }

    private void change(boolean nowSilent) {
        if (silent != nowSilent) {
            silent = nowSilent;
            told.changed(nowSilent);
        }
    }
}
