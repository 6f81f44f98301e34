package org.zhest.signaling.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.Switches;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.LineResult;

/** What may be asked of a call: by a person, by dispatch, or by a deadline. */
public sealed interface CallCommand {

    /** Dispatch found an interpreter; for an emergency several, or more than are asked already. */
    record OfferTo(List<Ring> rings) implements CallCommand {}

    record Accept(InterpreterId interpreter, OfferId offer) implements CallCommand {}

    record Decline(InterpreterId interpreter, OfferId offer, DeclineReason reason) implements CallCommand {}

    /** The offer's deadline is there. */
    record ExpireOffer(OfferId offer) implements CallCommand {}

    /** The interpreter of the offer went away or changed state: no miss is counted. */
    record WithdrawOffer(OfferId offer) implements CallCommand {}

    /** The citizen pressed «Перезвоните мне». */
    record AskCallback(CitizenId citizen) implements CallCommand {}

    /** Dispatch found that it is the turn of somebody who is to be called back. */
    record RingBack(Instant until) implements CallCommand {}

    /** Their turn, but no page of theirs is open. {@code gaps}: after which time each next try is made. */
    record FindNobody(List<Duration> gaps) implements CallCommand {
        public FindNobody {
            gaps = List.copyOf(gaps);
        }
    }

    /** The citizen who is called back pressed «Ответить». */
    record AnswerBack(CitizenId citizen) implements CallCommand {}

    /** The ring's deadline is there. {@code gaps} as in {@link FindNobody}. */
    record ExpireBack(List<Duration> gaps) implements CallCommand {
        public ExpireBack {
            gaps = List.copyOf(gaps);
        }
    }

    /** The citizen pressed «Отменить», or «Не нужно» when called back. */
    record Cancel(CitizenId citizen) implements CallCommand {}

    /** The citizen pressed «Завершить». */
    record EndByCitizen(CitizenId citizen) implements CallCommand {}

    /** The interpreter pressed «Завершить». */
    record EndByInterpreter(InterpreterId interpreter) implements CallCommand {}

    /** The interpreter dialled 112 for an emergency. */
    record MarkDialled(InterpreterId interpreter) implements CallCommand {}

    /** What interpreters do in a call in talk, and dispatch for them; nothing before or after. */
    sealed interface OfCrew extends CallCommand {}

    /** The third party answered; until there is a telephone of the service's own, the interpreter says so. */
    record MarkReached(InterpreterId interpreter) implements OfCrew {}

    /**
     * The lead asks for one more interpreter.
     *
     * @param stay how long after the third party's answer a hand-over needs a reason
     */
    record SeekJoiner(InterpreterId by, Join.Ask ask, Duration stay) implements OfCrew {}

    /** Dispatch found somebody for a call in talk. */
    record AskIn(Ring ring) implements OfCrew {}

    /** The lead needs nobody any more, whether still sought or watching already. */
    record CancelJoin(InterpreterId by) implements OfCrew {}

    /** Who watches can take over. */
    record SayReady(InterpreterId by) implements OfCrew {}

    /** The call goes over to who said ready: either of the two may press. */
    record TakeOver(InterpreterId by) implements OfCrew {}

    /** Lead and second change places. */
    record TakeTurn(InterpreterId by) implements OfCrew {}

    /** An interpreter leaves a call that goes on without them. */
    record StepOut(InterpreterId by) implements OfCrew {}

    /** An interpreter's page, or its media, was gone for too long. The call ends so only where nobody can go on. */
    record DropOut(InterpreterId who, EndReason ifAlone) implements OfCrew {}

    /** The lead calls a coordinator for help. */
    record CallHelp(InterpreterId by) implements OfCrew {}

    /** Help has come, or is not needed any more. */
    record Resolve(InterpreterId by) implements OfCrew {}

    /** Of a telephone line: by the lead, or by what the gateway says of it. */
    sealed interface OfLine extends OfCrew {}

    record Dial(InterpreterId by, LineId line, Destination to) implements OfLine {}

    /** Calls the other side of {@code ended} again, as {@code next}. */
    record Redial(InterpreterId by, LineId ended, LineId next) implements OfLine {}

    record HangUp(InterpreterId by, LineId line) implements OfLine {}

    /** The line ended and will not be dialled again. */
    record Forget(InterpreterId by, LineId line) implements OfLine {}

    record SetLine(InterpreterId by, LineId line, Function<Switches, Switches> to) implements OfLine {}

    record Press(InterpreterId by, LineId line, String digits) implements OfLine {}

    record LineRings(LineId line) implements OfLine {}

    record LineAnswers(LineId line) implements OfLine {}

    record LineHolds(LineId line, boolean held) implements OfLine {}

    /** The emergency service, which went down, is called again for them as {@code next}. */
    record CallAgain(LineId ended, LineId next) implements OfLine {}

    /** The emergency service, for who goes on with a call whose interpreter was lost. */
    record CallAnew(LineId line, Destination service) implements OfLine {}

    /** @param again what the line is called if it must be called again at once */
    record LineOver(
            LineId line, LineResult result, @Nullable Integer status, LineId again) implements OfLine {}

    /** Of the citizen whom somebody who telephoned wants to talk with. */
    sealed interface OfRing extends OfCrew {}

    record RingCitizen(InterpreterId by, CitizenRing ring) implements OfRing {}

    /** The lead rings no longer. */
    record GiveUpRing(InterpreterId by) implements OfRing {}

    record AnswerRing(CitizenId citizen) implements OfRing {}

    record DeclineRing(CitizenId citizen) implements OfRing {}

    /** The ring's deadline is there. */
    record ExpireRing() implements OfRing {}

    /** The citizen was away from the queue past {@code zhest.queue.absence-grace}. */
    record LeaveQueue() implements CallCommand {}

    /** Nobody will answer: the line was closed and those who wait are sent away. It ends no call in talk. */
    record TurnAway(EndReason reason) implements CallCommand {}

    /** A side stayed away past the grace, or media failed for good. */
    record BreakOff(EndReason reason) implements CallCommand {}

    /** What a coordinator does to one call: to one that waits, or to one in talk whose interpreter called. */
    sealed interface OfCoordinator extends CallCommand {}

    /** Before all other ordinary calls; never before an emergency, nor before a callback that rings or was answered. */
    record MoveUp(CoordinatorId by) implements OfCoordinator {}

    /** Says that they come to an interpreter who called for help. */
    record AnswerHelp(CoordinatorId by) implements OfCoordinator {}

    /** To this interpreter next, who was found able and ready; whoever has the card now loses it without a miss. */
    record Assign(CoordinatorId by, Ring ring) implements OfCoordinator {}
}
