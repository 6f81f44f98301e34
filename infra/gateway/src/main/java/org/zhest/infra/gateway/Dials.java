package org.zhest.infra.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many calls went out in the last minute: what somebody with the token of a backend can cost at most. */
final class Dials {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private final InstantSource clock;
    private final Deque<Instant> last = new ArrayDeque<>();

    Dials(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** @return false when there were too many already; such a try counts for nothing */
    synchronized boolean take() {
        Instant now = clock.instant();
        while (!last.isEmpty() && !last.peek().plus(MINUTE).isAfter(now)) {
            last.remove();
        }
        if (last.size() >= most) {
            return false;
        }
        last.add(now);
        return true;
    }
}
