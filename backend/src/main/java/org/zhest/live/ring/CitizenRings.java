package org.zhest.live.ring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.RingId;

/** The port to rings of citizens, and to what became of them. */
public interface CitizenRings {

    /** Missed calls that are shown at once. */
    int MOST = 20;

    /**
     * A call that the citizen did not answer.
     *
     * @param message what the interpreter left for them; null: nothing
     */
    record Missed(
            RingId id,
            Instant at,
            CitizenId citizen,
            String caller,
            @Nullable String message) {}

    /** The calls whose ring is over by then. */
    List<CallId> due(Instant now);

    /** In a call, waits for one, or is rung. */
    boolean isBusy(CitizenId citizen);

    /** The citizen is never put through to that interpreter. */
    boolean isBlocked(CitizenId citizen, InterpreterId interpreter);

    /** A call that was telephoned, and that this interpreter leads or is to wrap up. */
    boolean isInHandOf(CallId call, InterpreterId interpreter);

    /** Whom the call rang for last, whether they answered or not. */
    Optional<RecipientId> lastRung(CallId call);

    /** A ring of this call that was not answered; its row is held until the transaction ends. */
    Optional<Missed> lockMissed(CallId call, RingId ring);

    void write(RingId ring, String message, Instant now);

    /** Those they have not seen yet, newest first. */
    List<Missed> missedBy(CitizenId citizen);

    /** @return false if that is no missed call of theirs */
    boolean setSeen(CitizenId citizen, RingId ring, Instant now);
}
