package org.zhest.signaling.dispatch;

import java.time.Duration;
import java.util.Optional;

/** How long a caller will wait, said honestly or not at all. */
public final class ExpectedWait {

    /** From offer to answer when somebody is free: a person has to see the ring and press a key. */
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private ExpectedWait() {}

    /**
     * @param place the caller's place, from 1
     * @param ready interpreters who are free now
     * @param serving interpreters in a call or after one, who will be free again
     * @param service mean time of a call with its wrap-up
     * @return the wait until an answer; empty when nobody is on the line
     */
    public static Optional<Duration> estimate(int place, int ready, int serving, Duration service) {
        if (ready + serving == 0) {
            return Optional.empty();
        }
        int ahead = Math.max(0, place - ready);
        return Optional.of(ANSWERING.plus(service.multipliedBy(ahead).dividedBy(ready + serving)));
    }
}
