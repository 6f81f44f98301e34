package org.zhest.signaling.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Offered;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.CallCommand.Accept;
import org.zhest.signaling.call.CallCommand.BreakOff;
import org.zhest.signaling.call.CallCommand.Cancel;
import org.zhest.signaling.call.CallCommand.Decline;
import org.zhest.signaling.call.CallCommand.EndByCitizen;
import org.zhest.signaling.call.CallCommand.EndByInterpreter;
import org.zhest.signaling.call.CallCommand.ExpireOffer;
import org.zhest.signaling.call.CallCommand.LeaveQueue;
import org.zhest.signaling.call.CallCommand.OfferTo;
import org.zhest.signaling.call.CallCommand.TurnAway;
import org.zhest.signaling.call.CallCommand.WithdrawOffer;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.call.Effect.CloseOffer;
import org.zhest.signaling.call.Effect.FinishCall;
import org.zhest.signaling.call.Effect.MatchAgain;
import org.zhest.signaling.call.Effect.ShowOffer;
import org.zhest.signaling.call.Effect.StartCall;
import org.zhest.signaling.call.Effect.TellState;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.StateCause;

/** The rules of a call: one state and one command in, the next state and what follows out. */
public final class Decide {

    private Decide() {}

    /** A citizen asks for an interpreter; who has a live call already is refused before this. */
    public static Accepted request(Head head) {
        return new Accepted(new Waiting(head), List.of(new CallEvent.Requested()), List.of(new MatchAgain()));
    }

    /** Carries out a command on a call as it stands at {@code now}, or says why not. */
    public static Decision decide(Call call, CallCommand command, Instant now) {
        return switch (call) {
            case Waiting waiting -> decide(waiting, command, now);
            case Offered offered -> decide(offered, command, now);
            case Talking talking -> decide(talking, command, now);
            case Ended _ -> new Refused(ofOver(command));
        };
    }

    private static Decision decide(Waiting call, CallCommand command, Instant now) {
        return switch (command) {
            case OfferTo(var interpreter, var offer, var deadline) ->
                new Accepted(
                        call.offerTo(interpreter, offer, deadline),
                        List.of(new CallEvent.OfferMade(interpreter)),
                        List.of(new ShowOffer(call.head().id(), interpreter, offer, deadline), new MatchAgain()));
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> finished(call.end(EndReason.CITIZEN_CANCELLED, now));
            case LeaveQueue() -> finished(call.end(EndReason.CITIZEN_LEFT_QUEUE, now));
            case TurnAway(var reason) -> finished(call.end(reason, now));
            case BreakOff(var reason) -> finished(call.end(reason, now));
            case Cancel _ -> new Refused(Refusal.NO_SUCH_CALL);
            case EndByCitizen _, EndByInterpreter _ -> new Refused(Refusal.WRONG_STATE);
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> new Refused(Refusal.OFFER_CLOSED);
        };
    }

    private static Decision decide(Offered call, CallCommand command, Instant now) {
        return switch (command) {
            case Accept(var interpreter, var offer)
            when holds(call, interpreter, offer) && now.isBefore(call.deadline()) -> answered(call.accept(now), call);
            case Decline(var interpreter, var offer, var reason)
            when holds(call, interpreter, offer) ->
                passedOn(call, new CallEvent.Declined(interpreter, reason), OfferResult.DECLINED);
            case ExpireOffer(var offer)
            when offer.equals(call.offer()) && !now.isBefore(call.deadline()) ->
                passedOn(call, new CallEvent.Missed(call.interpreter()), OfferResult.EXPIRED);
            case WithdrawOffer(var offer)
            when offer.equals(call.offer()) ->
                passedOn(call, new CallEvent.Withdrawn(call.interpreter()), OfferResult.WITHDRAWN);
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> takenBack(call, call.end(EndReason.CITIZEN_CANCELLED, now));
            case LeaveQueue() -> takenBack(call, call.end(EndReason.CITIZEN_LEFT_QUEUE, now));
            case TurnAway(var reason) -> takenBack(call, call.end(reason, now));
            case BreakOff(var reason) -> takenBack(call, call.end(reason, now));
            case Cancel _ -> new Refused(Refusal.NO_SUCH_CALL);
            case OfferTo _, EndByCitizen _, EndByInterpreter _ -> new Refused(Refusal.WRONG_STATE);
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> new Refused(Refusal.OFFER_CLOSED);
        };
    }

    private static Decision decide(Talking call, CallCommand command, Instant now) {
        return switch (command) {
            case EndByCitizen(var citizen)
            when citizen.equals(call.head().citizen()) -> finished(call.end(EndReason.CITIZEN_ENDED, now));
            case EndByInterpreter(var interpreter)
            when interpreter.equals(call.interpreter()) -> finished(call.end(EndReason.INTERPRETER_ENDED, now));
            // «Отменить» pressed in the moment of the answer: the citizen wants out, whatever the button is called now.
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> finished(call.end(EndReason.CITIZEN_ENDED, now));
            case BreakOff(var reason) -> finished(call.end(reason, now));
            case Cancel _, EndByCitizen _, EndByInterpreter _ -> new Refused(Refusal.NO_SUCH_CALL);
            case OfferTo _, LeaveQueue _, TurnAway _ -> new Refused(Refusal.WRONG_STATE);
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> new Refused(Refusal.OFFER_CLOSED);
        };
    }

    private static boolean holds(Offered call, InterpreterId interpreter, OfferId offer) {
        return call.interpreter().equals(interpreter) && call.offer().equals(offer);
    }

    private static Accepted answered(Talking next, Offered call) {
        return new Accepted(
                next,
                List.of(new CallEvent.Answered(next.interpreter())),
                List.of(
                        new CloseOffer(next.interpreter(), call.offer(), OfferResult.ACCEPTED),
                        new StartCall(next),
                        new TellState(next.interpreter(), null),
                        new MatchAgain()));
    }

    private static Accepted passedOn(Offered call, CallEvent event, OfferResult result) {
        return new Accepted(
                call.passOn(),
                List.of(event),
                List.of(
                        new CloseOffer(call.interpreter(), call.offer(), result),
                        new TellState(call.interpreter(), missed(result)),
                        new MatchAgain()));
    }

    /** A miss may be the one that puts the interpreter on a break. */
    private static @Nullable StateCause missed(OfferResult result) {
        return result == OfferResult.EXPIRED ? StateCause.MISSED_OFFERS : null;
    }

    private static Accepted takenBack(Offered call, Ended ended) {
        return new Accepted(
                ended,
                List.of(new CallEvent.Withdrawn(call.interpreter()), over(ended)),
                List.of(
                        new CloseOffer(call.interpreter(), call.offer(), OfferResult.WITHDRAWN),
                        new FinishCall(ended),
                        new MatchAgain()));
    }

    private static Accepted finished(Ended ended) {
        List<Effect> effects = new ArrayList<>(List.of(new FinishCall(ended)));
        if (ended.interpreter() != null) {
            effects.add(new TellState(ended.interpreter(), StateCause.CALL_ENDED));
        }
        effects.add(new MatchAgain());
        return new Accepted(ended, List.of(over(ended)), List.copyOf(effects));
    }

    private static CallEvent over(Ended ended) {
        return new CallEvent.EndedWith(ended.outcome(), ended.reason());
    }

    private static Refusal ofOver(CallCommand command) {
        return switch (command) {
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> Refusal.OFFER_CLOSED;
            case OfferTo _, Cancel _, EndByCitizen _, EndByInterpreter _, LeaveQueue _, TurnAway _, BreakOff _ ->
                Refusal.NO_SUCH_CALL;
        };
    }
}
