package org.zhest.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;

/** The port to who waits. */
public interface Queue {

    /** The calls of all who wait or keep a place to be called back, in order. */
    List<CallId> calls();

    /** How many they are. */
    int length();

    /** Where this citizen waits or keeps a place; empty for somebody who has none. */
    Optional<Waiter> waiter(UUID citizen);

    /** Where those of them wait who have a place. What it costs does not grow with how many are asked for. */
    List<Waiter> waiters(Collection<UUID> citizens);

    /** Gives up the wishes that are due, in the rows and in the timelines. @return whether there were any */
    boolean widen(Instant now);

    /** What the line looks like now. */
    Line line();

    /**
     * @param place from 1
     * @param resumed the place of a call that was left shortly before
     * @param widensAt until when wishes decide who is asked, null: they do not
     * @param calledBack null for who waits at a page
     */
    record Waiter(
            CallId call,
            UUID citizen,
            int place,
            Instant requestedAt,
            boolean resumed,
            @Nullable Instant widensAt,
            @Nullable CalledBack calledBack) {}

    /**
     * Somebody who keeps a place without waiting at a page.
     *
     * @param tries made before
     * @param ringsUntil null while it does not ring
     */
    record CalledBack(
            int tries,
            @Nullable Instant notBefore,
            @Nullable Instant ringsUntil) {}

    /**
     * @param ready interpreters who are present and free
     * @param serving interpreters in a call or after one
     * @param service mean time of the latest calls with their wrap-up
     */
    record Line(int ready, int serving, Duration service) {}
}
