package org.zhest.signaling.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.StateCause;

/** What is done outside after a decision is committed. Each may be lost with the process: the sweep finds the row. */
public sealed interface Effect {

    /** Tell the citizen what is kept for them: the place they wait at, the callback, or that it rings. */
    record TellPlace(CitizenId citizen) implements Effect {}

    /** Show the offer on the interpreter's console. */
    record ShowOffer(CallId call, InterpreterId interpreter, OfferId offer, Instant deadline) implements Effect {}

    /** Tell both sides that 112 was dialled. */
    record TellDialled(CallId call, Instant at) implements Effect {}

    /** Take the offer off the console. */
    record CloseOffer(InterpreterId interpreter, OfferId offer, OfferResult result) implements Effect {}

    /** Tell both sides that the call was answered, and bring up its media. */
    record StartCall(Call.Talking call) implements Effect {}

    /** What is done with a telephone line; of one line in order. */
    sealed interface OfLine extends Effect {
        LineId line();
    }

    /** Pick up for who telephoned, who then hears that somebody comes. */
    record PickUp(CallId call, LineId line) implements OfLine {}

    /** Say that the service is closed, then hang up. */
    record SayClosed(LineId line) implements OfLine {}

    /** Call the telephone, and bring up its media. */
    record Dial(CallId call, LineId line) implements OfLine {}

    /** Set the line as the call now has it. */
    record SetLine(CallId call, LineId line) implements OfLine {}

    record Press(LineId line, String digits) implements OfLine {}

    /** Hang up, and take down the line's media. */
    record FreeLine(CallId call, LineId line) implements OfLine {}

    /** Tell everybody in the call how it stands. */
    record TellCall(CallId call) implements Effect {}

    /** Tell an interpreter that they are in the call, and bring up their media. */
    record Admit(CallId call, InterpreterId joiner) implements Effect {}

    /** Tell a citizen that they are in the call, and bring up their media. */
    record AdmitCitizen(CallId call, CitizenId citizen) implements Effect {}

    /** Tell the citizen's pages that somebody telephones them, or what became of it. */
    record TellRing(CallId call, CitizenId citizen) implements Effect {}

    /** Tell an interpreter that the call goes on without them, and take down their media. {@code lead} has the call. */
    record Release(CallId call, InterpreterId who, Departure how, InterpreterId lead) implements Effect {}

    /** Tell the coordinators; the kind says who the subject is. */
    record TellCoordinators(NoticeKind kind, UUID subject) implements Effect {}

    /** Tell those concerned that the call is over, and take down its media if there is any. */
    record FinishCall(Call.Ended call) implements Effect {}

    /** Tell the citizen that the call waits once more, and the interpreter who was lost that it goes on without them. */
    record AskAgain(CallId call, CitizenId citizen, InterpreterId lost) implements Effect {}

    /** The interpreter's state may have changed: tell the console, with the cause if it was not their own doing. */
    record TellState(InterpreterId interpreter, @Nullable StateCause cause) implements Effect {}

    /** Somebody joined or left the queue, or became free: match again. The waiting read their new places within a second. */
    record MatchAgain() implements Effect {}
}
