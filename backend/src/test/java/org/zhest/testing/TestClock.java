package org.zhest.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The real time, and as much more as a test has pushed it. */
public final class TestClock implements InstantSource {

    private final InstantSource real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    public void push(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }
}
