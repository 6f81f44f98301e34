package org.zhest.signaling.phone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;

/**
 * A telephone line of a call in talk. One that ended stays for a redial until another is dialled or it is forgotten: with
 * it goes the number.
 *
 * @param heldByThem the other side put us on hold
 * @param end null while it is up
 */
public record Line(
        LineId id,
        Destination to,
        LineState state,
        Switches switches,
        boolean heldByThem,
        Instant dialledAt,
        @Nullable Instant answeredAt,
        @Nullable End end) {

    /** @param status the final one of SIP (RFC 3261, section 21); null where there was none */
    public record End(LineResult result, @Nullable Integer status, Instant at) {}

    public static Line dialled(LineId id, Destination to, Instant now) {
        return new Line(id, to, LineState.DIALLING, Switches.FIRST, false, now, null, null);
    }

    /** Of who telephoned the service, which picks up at once. */
    public static Line calledIn(LineId id, Destination from, Instant now) {
        return new Line(id, from, LineState.TALKING, Switches.FIRST, false, now, now, null);
    }

    public boolean isUp() {
        return state != LineState.ENDED;
    }

    public boolean isTalking() {
        return state == LineState.TALKING;
    }

    public Line ringing() {
        return new Line(id, to, LineState.RINGING, switches, heldByThem, dialledAt, null, null);
    }

    public Line answered(Instant now) {
        return new Line(id, to, LineState.TALKING, switches, heldByThem, dialledAt, now, null);
    }

    public Line with(Switches next) {
        return new Line(id, to, state, next, heldByThem, dialledAt, answeredAt, end);
    }

    public Line with(Destination next) {
        return new Line(id, next, state, switches, heldByThem, dialledAt, answeredAt, end);
    }

    public Line onHold() {
        return with(switches.onHold());
    }

    public Line heldByThem(boolean held) {
        return new Line(id, to, state, switches, held, dialledAt, answeredAt, end);
    }

    public Line ended(LineResult result, @Nullable Integer status, Instant now) {
        return new Line(id, to, LineState.ENDED, switches, false, dialledAt, answeredAt, new End(result, status, now));
    }
}
