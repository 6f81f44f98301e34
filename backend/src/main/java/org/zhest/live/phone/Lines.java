package org.zhest.live.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;

/** The port to lines and where they are carried. */
public interface Lines {

    /** @param gateway base URL of its control; {@code instance}: which process of it */
    record Place(String gateway, String instance) {}

    /** A line by its call. */
    record OfCall(CallId call, LineId line) {}

    /** One that is up, or may be dialled again. */
    Optional<Line> find(LineId line);

    Optional<CallId> callOf(LineId line);

    /** Where it is carried; empty before that. */
    Optional<Place> placeOf(LineId line);

    void put(LineId line, Place place);

    /** Whether they telephoned us. */
    boolean isIncoming(LineId line);

    /** An announcement began. */
    void setAnnounced(LineId line, Instant at);

    /** Telephones whose call waits, and whose last announcement began before {@code then}. */
    List<LineId> toAnnounce(Instant then);

    /** Telephones whose call waits, that came in before {@code then} and heard nothing yet. */
    List<OfCall> toPickUp(Instant then);

    /** The gateway knows that it is over. */
    void setFreed(LineId line);

    /** Those that ended before {@code then}, which a gateway may still carry. */
    List<OfCall> toFree(Instant then);

    /** Those that were dialled before {@code then}, which no gateway was asked for. */
    List<OfCall> toDial(Instant then);

    /** Those that are up on each place. */
    List<Carried> up();

    record Carried(OfCall line, Place place) {}

    /** Calls that this interpreter made since then; the emergency service is not counted. */
    int dialledBy(InterpreterId interpreter, Instant since);

    /** The telephones of the emergency service that went down before {@code then} in a call that needs it still. */
    List<OfCall> toCallAgain(Instant then);

    /** Emergencies that an interpreter answered after the one before was lost, and whose emergency service is not called yet. */
    List<CallId> toCallAnew();
}
