package org.zhest.infra.embedded.bridge;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, looking often; a condition that never comes fails the test after half a minute, for the machine may be busy. */
final class Until {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Until() {}

    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException;
    }

    static void isTrue(Condition condition) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come within " + LIMIT.toSeconds() + " s");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
