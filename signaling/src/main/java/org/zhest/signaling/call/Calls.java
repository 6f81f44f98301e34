package org.zhest.signaling.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Place;

/** The port to the calls that are kept. All of it runs inside the caller's transaction. */
public interface Calls {

    /**
     * Writes a new call into the queue.
     *
     * @param place where help is needed; null on an ordinary call
     * @param organisation whom the citizen wants to reach, of the directory
     * @return false if the citizen has a live call already; nothing is written then
     */
    boolean add(
            Call.Waiting call,
            Wishes wishes,
            @Nullable Place place,
            @Nullable UUID organisation,
            Decision.Accepted decision,
            Instant now);

    /** Reads a call and holds its row until the transaction ends. */
    Optional<Call> lock(CallId id);

    /** Writes what was decided on {@code before}: the call's row, its offer, its participants, its timeline. */
    void save(Call before, Decision.Accepted decision, Instant now);
}
