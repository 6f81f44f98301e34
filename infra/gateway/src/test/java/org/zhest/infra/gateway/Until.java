package org.zhest.infra.gateway;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for what another thread or process does. */
public final class Until {
    private Until() {}

    public static <T> T found(String what, Supplier<@Nullable T> look) {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (true) {
            T found = look.get();
            if (found != null) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not seen within 8 s: " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    public static void holds(String what, Supplier<Boolean> look) {
        found(what, () -> look.get() ? Boolean.TRUE : null);
    }
}
