package org.zhest.infra.gateway.sip;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a failed thing is tried again: longer each time, and not all gateways at once (RFC 5626, section 4.5). */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final RandomGenerator random;
    private int failures;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    void succeeded() {
        failures = 0;
    }

    /** @return between half and all of one second, two, four and so on to a minute */
    Duration failed() {
        long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(failures, 10));
        failures++;
        return Duration.ofMillis(random.nextLong(most / 2, most + 1));
    }
}
