package org.zhest.signaling.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Call.CallbackAsked;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Offered;
import org.zhest.signaling.call.Call.RingingBack;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.CallCommand.Accept;
import org.zhest.signaling.call.CallCommand.AnswerBack;
import org.zhest.signaling.call.CallCommand.AskCallback;
import org.zhest.signaling.call.CallCommand.BreakOff;
import org.zhest.signaling.call.CallCommand.Cancel;
import org.zhest.signaling.call.CallCommand.Decline;
import org.zhest.signaling.call.CallCommand.EndByCitizen;
import org.zhest.signaling.call.CallCommand.EndByInterpreter;
import org.zhest.signaling.call.CallCommand.ExpireBack;
import org.zhest.signaling.call.CallCommand.ExpireOffer;
import org.zhest.signaling.call.CallCommand.FindNobody;
import org.zhest.signaling.call.CallCommand.LeaveQueue;
import org.zhest.signaling.call.CallCommand.LineOver;
import org.zhest.signaling.call.CallCommand.MarkDialled;
import org.zhest.signaling.call.CallCommand.OfCoordinator;
import org.zhest.signaling.call.CallCommand.OfCrew;
import org.zhest.signaling.call.CallCommand.OfferTo;
import org.zhest.signaling.call.CallCommand.RingBack;
import org.zhest.signaling.call.CallCommand.TurnAway;
import org.zhest.signaling.call.CallCommand.WithdrawOffer;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.call.Effect.CloseOffer;
import org.zhest.signaling.call.Effect.FinishCall;
import org.zhest.signaling.call.Effect.MatchAgain;
import org.zhest.signaling.call.Effect.ShowOffer;
import org.zhest.signaling.call.Effect.StartCall;
import org.zhest.signaling.call.Effect.TellPlace;
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
        return new Accepted(
                new Waiting(head), List.of(new CallEvent.Requested()), withPlace(head, List.of(new MatchAgain())));
    }

    /** Somebody telephones the service. */
    public static Accepted telephone(Head head, Telephoned by) {
        return new Accepted(
                new Waiting(head),
                List.of(
                        new CallEvent.Requested(),
                        new CallEvent.Telephoned(by.line().id(), by.line().to(), by.purpose())),
                List.of(new Effect.PickUp(head.id(), by.line().id()), new MatchAgain()));
    }

    /** Who telephones has no page to be told of the place. */
    static List<Effect> withPlace(Head head, List<Effect> effects) {
        List<Effect> all = new ArrayList<>(effects);
        head.who().ifPresent(citizen -> all.add(new TellPlace(citizen)));
        return List.copyOf(all);
    }

    /** Carries out a command on a call as it stands at {@code now}, or says why not. */
    public static Decision decide(Call call, CallCommand command, Instant now) {
        return switch (call) {
            case Waiting waiting -> decide(waiting, command, now);
            case Offered offered -> decide(offered, command, now);
            case Talking talking -> DecideTalk.decide(talking, command, now);
            case CallbackAsked asked -> DecideCallback.decide(asked, command, now);
            case RingingBack ringing -> DecideCallback.decide(ringing, command, now);
            case Ended _ -> new Refused(ofOver(command));
        };
    }

    private static Decision decide(Waiting call, CallCommand command, Instant now) {
        return switch (command) {
            case OfferTo(var rings) -> shown(call.offerTo(rings), rings);
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> finished(call.end(EndReason.CITIZEN_CANCELLED, now));
            case AskCallback(var citizen) when mayAsk(call.head(), citizen) -> DecideCallback.asked(call.callBack(now));
            case LeaveQueue() -> finished(call.end(EndReason.CITIZEN_LEFT_QUEUE, now));
            case TurnAway(var reason) -> unanswered(call.end(reason, now));
            case BreakOff(var reason) -> unanswered(call.end(reason, now));
            case LineOver over
            when isCaller(call.head(), over) -> hungUp(call.end(EndReason.CALLER_HUNG_UP, now), over);
            case OfCoordinator by -> DecideForCoordinator.decide(call, by);
            case Cancel _ -> new Refused(Refusal.NO_SUCH_CALL);
            case EndByCitizen _,
                    EndByInterpreter _,
                    MarkDialled _,
                    OfCrew _,
                    AskCallback _,
                    RingBack _,
                    FindNobody _,
                    AnswerBack _,
                    ExpireBack _ -> new Refused(Refusal.WRONG_STATE);
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> new Refused(Refusal.OFFER_CLOSED);
        };
    }

    private static Decision decide(Offered call, CallCommand command, Instant now) {
        return switch (command) {
            case OfferTo(var rings) when call.head().emergency() -> shown(call.alsoTo(rings), rings);
            case Accept(var interpreter, var offer) ->
                held(call, offer, interpreter)
                        .filter(ring -> now.isBefore(ring.deadline()))
                        .<Decision>map(ring -> answered(call, ring, now))
                        .orElse(new Refused(Refusal.OFFER_CLOSED));
            case Decline(var interpreter, var offer, var reason) ->
                passedOn(
                        call,
                        held(call, offer, interpreter),
                        new CallEvent.Declined(interpreter, reason),
                        OfferResult.DECLINED);
            case ExpireOffer(var offer) -> {
                Optional<Ring> ring = call.ring(offer).filter(one -> !now.isBefore(one.deadline()));
                yield passedOn(
                        call,
                        ring,
                        ring.map(one -> new CallEvent.Missed(one.interpreter())).orElse(null),
                        OfferResult.EXPIRED);
            }
            case WithdrawOffer(var offer) -> {
                Optional<Ring> ring = call.ring(offer);
                yield passedOn(
                        call,
                        ring,
                        ring.map(one -> new CallEvent.Withdrawn(one.interpreter()))
                                .orElse(null),
                        OfferResult.WITHDRAWN);
            }
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> takenBack(call, call.end(EndReason.CITIZEN_CANCELLED, now));
            // The place is kept and nobody else has it: whoever is free now rings back at once.
            case AskCallback(var citizen)
            when mayAsk(call.head(), citizen) -> askedWhileOffered(call, call.callBack(now));
            case LeaveQueue() -> takenBack(call, call.end(EndReason.CITIZEN_LEFT_QUEUE, now));
            case TurnAway(var reason) -> withdrawn(call.rings(), unanswered(call.end(reason, now)));
            case BreakOff(var reason) -> withdrawn(call.rings(), unanswered(call.end(reason, now)));
            case LineOver over
            when isCaller(call.head(), over) ->
                withdrawn(call.rings(), hungUp(call.end(EndReason.CALLER_HUNG_UP, now), over));
            case OfCoordinator by -> DecideForCoordinator.decide(call, by);
            case Cancel _ -> new Refused(Refusal.NO_SUCH_CALL);
            case OfferTo _,
                    EndByCitizen _,
                    EndByInterpreter _,
                    MarkDialled _,
                    OfCrew _,
                    AskCallback _,
                    RingBack _,
                    FindNobody _,
                    AnswerBack _,
                    ExpireBack _ -> new Refused(Refusal.WRONG_STATE);
        };
    }

    private static Optional<Ring> held(Offered call, OfferId offer, InterpreterId interpreter) {
        return call.ring(offer).filter(ring -> ring.interpreter().equals(interpreter));
    }

    static Accepted shown(Offered next, List<Ring> rings) {
        List<Effect> effects = new ArrayList<>();
        rings.forEach(ring ->
                effects.add(new ShowOffer(next.head().id(), ring.interpreter(), ring.offer(), ring.deadline())));
        effects.add(new MatchAgain());
        return new Accepted(
                next,
                rings.stream()
                        .<CallEvent>map(ring -> new CallEvent.OfferMade(ring.interpreter()))
                        .toList(),
                List.copyOf(effects));
    }

    private static Accepted answered(Offered call, Ring ring, Instant now) {
        Talking next = call.accept(ring, now);
        List<CallEvent> events = new ArrayList<>(List.of(new CallEvent.Answered(ring.interpreter())));
        // The call before the end of its card: between the two a page would think that it has neither, and close its
        // camera.
        List<Effect> effects = new ArrayList<>(List.of(
                new StartCall(next),
                new CloseOffer(ring.interpreter(), ring.offer(), OfferResult.ACCEPTED),
                new TellState(ring.interpreter(), null)));
        for (Ring other : call.rings()) {
            if (!other.equals(ring)) {
                events.add(new CallEvent.TakenByOther(other.interpreter()));
                effects.add(new CloseOffer(other.interpreter(), other.offer(), OfferResult.TAKEN));
            }
        }
        effects.add(new MatchAgain());
        return new Accepted(next, List.copyOf(events), List.copyOf(effects));
    }

    private static Decision passedOn(Offered call, Optional<Ring> ring, @Nullable CallEvent event, OfferResult result) {
        if (ring.isEmpty() || event == null) {
            return new Refused(Refusal.OFFER_CLOSED);
        }
        InterpreterId interpreter = ring.get().interpreter();
        return new Accepted(
                call.passOn(ring.get()),
                List.of(event),
                List.of(
                        new CloseOffer(interpreter, ring.get().offer(), result),
                        new TellState(interpreter, missed(result)),
                        new MatchAgain()));
    }

    /** A miss may be the one that puts the interpreter on a break. */
    private static @Nullable StateCause missed(OfferResult result) {
        return result == OfferResult.EXPIRED ? StateCause.MISSED_OFFERS : null;
    }

    private static boolean mayAsk(Head head, CitizenId citizen) {
        return citizen.equals(head.citizen()) && !head.emergency();
    }

    private static boolean isCaller(Head head, LineOver over) {
        Telephoned by = head.telephoned();
        return by != null && by.line().id().equals(over.line());
    }

    private static Accepted hungUp(Ended ended, LineOver over) {
        Accepted finished = finished(ended);
        List<CallEvent> events = new ArrayList<>();
        events.add(new CallEvent.LineEnded(over.line(), over.result(), over.status()));
        events.addAll(finished.events());
        List<Effect> effects = new ArrayList<>(finished.effects());
        effects.add(new Effect.FreeLine(ended.head().id(), over.line()));
        return new Accepted(ended, List.copyOf(events), List.copyOf(effects));
    }

    /** Who telephoned hears why, where nobody can answer any more. */
    private static Accepted unanswered(Ended ended) {
        Accepted finished = finished(ended);
        Telephoned by = ended.head().telephoned();
        if (by == null) {
            return finished;
        }
        List<Effect> effects = new ArrayList<>(finished.effects());
        effects.add(new Effect.SayClosed(by.line().id()));
        return new Accepted(ended, finished.events(), List.copyOf(effects));
    }

    private static Accepted askedWhileOffered(Offered call, CallbackAsked asked) {
        return withdrawn(call.rings(), DecideCallback.asked(asked));
    }

    private static Accepted takenBack(Offered call, Ended ended) {
        return withdrawn(call.rings(), finished(ended));
    }

    /** Takes the cards off the consoles first. */
    static Accepted withdrawn(List<Ring> rings, Accepted then) {
        List<CallEvent> events = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Ring ring : rings) {
            events.add(new CallEvent.Withdrawn(ring.interpreter()));
            effects.add(new CloseOffer(ring.interpreter(), ring.offer(), OfferResult.WITHDRAWN));
        }
        events.addAll(then.events());
        effects.addAll(then.effects());
        return new Accepted(then.next(), List.copyOf(events), List.copyOf(effects));
    }

    static Accepted finished(Ended ended) {
        List<Effect> effects = new ArrayList<>(List.of(new FinishCall(ended)));
        if (ended.interpreter() != null) {
            effects.add(new TellState(ended.interpreter(), StateCause.CALL_ENDED));
        }
        ended.helpers().forEach(one -> effects.add(new TellState(one, StateCause.LEFT_CALL)));
        effects.add(new MatchAgain());
        return new Accepted(ended, List.of(over(ended)), List.copyOf(effects));
    }

    static CallEvent over(Ended ended) {
        return new CallEvent.EndedWith(ended.outcome(), ended.reason());
    }

    private static Refusal ofOver(CallCommand command) {
        return switch (command) {
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> Refusal.OFFER_CLOSED;
            case OfferTo _,
                    OfCoordinator _,
                    Cancel _,
                    EndByCitizen _,
                    EndByInterpreter _,
                    LeaveQueue _,
                    TurnAway _,
                    BreakOff _,
                    MarkDialled _,
                    OfCrew _,
                    AskCallback _,
                    RingBack _,
                    FindNobody _,
                    AnswerBack _,
                    ExpireBack _ -> Refusal.NO_SUCH_CALL;
        };
    }
}
