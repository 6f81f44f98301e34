package org.zhest.load;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Has each caller send its frames at its own moment: calls that begin at different times do not send together, and one burst
 * of all would only measure how large a socket's buffer is. One thread, which catches up when it is late.
 */
final class FrameClock implements AutoCloseable {

    private static final long FRAME_NANOS = 1_000_000_000L / Frames.A_SECOND;
    private static final long FEEDBACK_EVERY = 3;

    private final Thread thread;
    private volatile boolean ended;
    private volatile long latestNanos;

    FrameClock(List<BridgeCaller> callers) {
        thread = Thread.ofPlatform().daemon().name("frames").start(() -> run(List.copyOf(callers)));
    }

    /** The longest that a frame left late since this was last asked, ms. */
    double latest() {
        double millis = latestNanos / 1e6;
        latestNanos = 0;
        return millis;
    }

    private void run(List<BridgeCaller> callers) {
        long start = System.nanoTime();
        for (long frame = 0; !ended; frame++) {
            for (int i = 0; i < callers.size() && !ended; i++) {
                sleepUntil(start + frame * FRAME_NANOS + FRAME_NANOS * i / callers.size());
                callers.get(i).sendFrame();
                if ((frame + i) % FEEDBACK_EVERY == 0) {
                    callers.get(i).sendFeedback(callers.get(i ^ 1).ssrc());
                }
            }
        }
    }

    private void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        latestNanos = Math.max(latestNanos, System.nanoTime() - nanos);
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
