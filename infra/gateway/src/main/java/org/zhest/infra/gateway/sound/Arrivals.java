package org.zhest.infra.gateway.sound;

import java.util.Arrays;

/**
 * How late the packets of one source come, against the clock of their timestamps: enough of the past to know jitter, too
 * little for a clock that drifts to matter. In samples.
 */
final class Arrivals {
    /** Four seconds at 20 ms; a clock that is off by 100 ppm moves 0.4 ms in that. */
    private static final int KEPT = 200;

    /** Two of a hundred may come too late rather than all wait for them. */
    private static final int LATE_OF = 50;

    /** Later or earlier than the last by more than this, seconds, is another timeline. */
    private static final double JUMP = 1;

    private final int rate;
    private final double[] lateness = new double[KEPT];
    private final double[] sorted = new double[KEPT];
    private int count;
    private int strangers;

    Arrivals(int rate) {
        this.rate = rate;
    }

    double lateness(long timestamp, long nanos) {
        return nanos * 1e-9 * rate - timestamp;
    }

    /** @return false for a timestamp that does not belong to the others */
    boolean add(double late) {
        if (count > 0 && Math.abs(late - lateness[(count - 1) % KEPT]) > JUMP * rate) {
            strangers++;
            return false;
        }
        strangers = 0;
        lateness[count % KEPT] = late;
        // Wraps to a full window, never to an empty one.
        count = count == Integer.MAX_VALUE ? count % KEPT + KEPT : count + 1;
        return true;
    }

    /** Whether the timeline has moved for good: one forged packet must not stop a voice. */
    boolean movedAway() {
        return strangers >= 3;
    }

    int count() {
        return Math.min(count, KEPT);
    }

    /** The lateness of the latest, those left out who come too late for everybody. */
    double latest() {
        int known = count();
        System.arraycopy(lateness, 0, sorted, 0, known);
        Arrays.sort(sorted, 0, known);
        return sorted[known - 1 - known / LATE_OF];
    }

    void clear() {
        count = 0;
        strangers = 0;
    }
}
