package org.zhest.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhest.signaling.call.CallId;

/** The port to who waits. */
public interface Queue {

    /** All who wait, in order. */
    List<Waiter> waiters();

    /** Gives up the wishes that are due, in the rows and in the timelines. @return whether there were any */
    boolean widen(Instant now);

    /** What the line looks like now. */
    Line line(Instant now);

    record Waiter(CallId call, UUID citizen, Instant requestedAt) {}

    /**
     * @param ready interpreters who are present and free
     * @param serving interpreters in a call or after one
     * @param waiting callers in the queue
     * @param service mean time of the latest calls with their wrap-up
     */
    record Line(int ready, int serving, int waiting, Duration service) {}
}
