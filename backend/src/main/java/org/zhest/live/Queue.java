package org.zhest.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.dispatch.Matching.Caller;
import org.zhest.signaling.dispatch.Matching.Free;

/** The port to who waits and who is free. */
public interface Queue {

    /** The present callers who wait longest, held until the transaction ends; rows held by others are skipped. */
    List<Caller> callers(int limit);

    /** The present, ready interpreters without an offer who are idle longest, held likewise. */
    List<Free> free(int limit);

    /** All who wait, in order. */
    List<Waiter> waiters();

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
