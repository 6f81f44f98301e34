package org.zhest.signaling.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.CallCommand.Accept;
import org.zhest.signaling.call.CallCommand.AnswerBack;
import org.zhest.signaling.call.CallCommand.AskCallback;
import org.zhest.signaling.call.CallCommand.AskIn;
import org.zhest.signaling.call.CallCommand.BreakOff;
import org.zhest.signaling.call.CallCommand.CallHelp;
import org.zhest.signaling.call.CallCommand.Cancel;
import org.zhest.signaling.call.CallCommand.CancelJoin;
import org.zhest.signaling.call.CallCommand.Decline;
import org.zhest.signaling.call.CallCommand.DropOut;
import org.zhest.signaling.call.CallCommand.EndByCitizen;
import org.zhest.signaling.call.CallCommand.EndByInterpreter;
import org.zhest.signaling.call.CallCommand.ExpireBack;
import org.zhest.signaling.call.CallCommand.ExpireOffer;
import org.zhest.signaling.call.CallCommand.FindNobody;
import org.zhest.signaling.call.CallCommand.LeaveQueue;
import org.zhest.signaling.call.CallCommand.MarkDialled;
import org.zhest.signaling.call.CallCommand.MarkReached;
import org.zhest.signaling.call.CallCommand.OfferTo;
import org.zhest.signaling.call.CallCommand.RingBack;
import org.zhest.signaling.call.CallCommand.SayReady;
import org.zhest.signaling.call.CallCommand.SeekJoiner;
import org.zhest.signaling.call.CallCommand.StepOut;
import org.zhest.signaling.call.CallCommand.TakeOver;
import org.zhest.signaling.call.CallCommand.TakeTurn;
import org.zhest.signaling.call.CallCommand.TurnAway;
import org.zhest.signaling.call.CallCommand.WithdrawOffer;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.StateCause;

/** The rules of a call in talk: how it ends, who comes in, who takes over, and who leaves. */
final class DecideTalk {

    private DecideTalk() {}

    static Decision decide(Talking call, CallCommand command, Instant now) {
        return switch (command) {
            case EndByCitizen(var citizen)
            when citizen.equals(call.head().citizen()) -> finished(call, EndReason.CITIZEN_ENDED, now);
            case EndByInterpreter(var by) ->
                leading(call, by)
                        .orElseGet(() -> call.holdsLead()
                                ? new Refused(Refusal.NOT_RESOLVED)
                                : finished(call, EndReason.INTERPRETER_ENDED, now));
            // «Отменить» pressed in the moment of the answer: the citizen wants out, whatever the button is called now.
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> finished(call, EndReason.CITIZEN_ENDED, now);
            // Whoever needs help is waited for: the lead says when it is over.
            case BreakOff(var reason)
            when reason == EndReason.CITIZEN_ABSENT && call.holdsLead() -> new Refused(Refusal.NOT_RESOLVED);
            // Nothing changes but where the citizen is: their other page may be the live one.
            case AnswerBack(var citizen)
            when citizen.equals(call.head().citizen()) && call.holdsLead() -> new Accepted(call, List.of(), List.of());
            case BreakOff(var reason) -> finished(call, reason, now);
            case MarkDialled(var by) -> leading(call, by).orElseGet(() -> DecideEmergency.dialled(call, now));
            case MarkReached(var by) -> leading(call, by).orElseGet(() -> reached(call, now));
            case CallHelp(var by) -> inCall(call, by).orElseGet(() -> helpCalled(call, by, now));
            case SeekJoiner(var by, var ask, var stay) ->
                leading(call, by).orElseGet(() -> sought(call, ask, stay, now));
            case AskIn(var ring) -> askedIn(call, ring);
            case Accept(var by, var offer) ->
                ring(call, offer)
                        .filter(ring -> ring.interpreter().equals(by) && now.isBefore(ring.deadline()))
                        .<Decision>map(ring -> joined(call, ring))
                        .orElse(new Refused(Refusal.OFFER_CLOSED));
            case Decline(var by, var offer, var reason) ->
                ring(call, offer)
                        .filter(ring -> ring.interpreter().equals(by))
                        .<Decision>map(
                                ring -> notJoined(call, ring, new CallEvent.Declined(by, reason), OfferResult.DECLINED))
                        .orElse(new Refused(Refusal.OFFER_CLOSED));
            case ExpireOffer(var offer) ->
                ring(call, offer)
                        .filter(ring -> !now.isBefore(ring.deadline()))
                        .<Decision>map(ring ->
                                notJoined(call, ring, new CallEvent.Missed(ring.interpreter()), OfferResult.EXPIRED))
                        .orElse(new Refused(Refusal.OFFER_CLOSED));
            case WithdrawOffer(var offer) ->
                ring(call, offer)
                        .<Decision>map(ring -> withdrawn(call, ring))
                        .orElse(new Refused(Refusal.OFFER_CLOSED));
            case CancelJoin(var by) -> leading(call, by).orElseGet(() -> cancelled(call));
            case SayReady(var by) -> inCall(call, by).orElseGet(() -> saidReady(call, by));
            case TakeOver(var by) -> inCall(call, by).orElseGet(() -> takenOver(call, by));
            case TakeTurn(var by) -> inCall(call, by).orElseGet(() -> turned(call, by));
            case StepOut(var by) -> inCall(call, by).orElseGet(() -> steppedOut(call, by));
            case DropOut(var who, var ifAlone) ->
                inCall(call, who)
                        .orElseGet(() -> left(call, who, Departure.DROPPED)
                                .orElseGet(() -> call.holdsLead()
                                        ? DecideEmergency.lostLead(call)
                                        : finished(call, ifAlone, now)));
            case CallCommand.Resolve(var by) -> leading(call, by).orElseGet(() -> DecideEmergency.resolved(call, now));
            case CallCommand.OfLine of -> DecideLine.decide(call, of, now);
            case CallCommand.OfRing of -> DecideRing.decide(call, of, now);
            case CallCommand.OfCoordinator by -> DecideForCoordinator.decide(call, by);
            case Cancel _, EndByCitizen _ -> new Refused(Refusal.NO_SUCH_CALL);
            case OfferTo _,
                    LeaveQueue _,
                    TurnAway _,
                    AskCallback _,
                    RingBack _,
                    FindNobody _,
                    AnswerBack _,
                    ExpireBack _ -> new Refused(Refusal.WRONG_STATE);
        };
    }

    /** Refuses whoever does not have the call: somebody in it differently from a stranger. */
    static Optional<Decision> leading(Talking call, InterpreterId by) {
        return by.equals(call.interpreter())
                ? Optional.empty()
                : inCall(call, by).or(() -> Optional.of(new Refused(Refusal.WRONG_STATE)));
    }

    private static Optional<Decision> inCall(Talking call, InterpreterId by) {
        return call.crew().parts().containsKey(by) ? Optional.empty() : Optional.of(new Refused(Refusal.NO_SUCH_CALL));
    }

    private static Optional<Ring> ring(Talking call, OfferId offer) {
        return call.crew().ring().filter(ring -> ring.offer().equals(offer));
    }

    private static Decision reached(Talking call, Instant now) {
        return call.reachedAt() == null
                ? told(call.reached(now), new CallEvent.Reached(call.interpreter()))
                : new Refused(Refusal.WRONG_STATE);
    }

    /** Calling again is heard again, whether somebody said that they come or not. */
    private static Accepted helpCalled(Talking call, InterpreterId by, Instant now) {
        return new Accepted(
                call.with(new Help(now, null)),
                List.of(new CallEvent.HelpCalled(by)),
                List.of(
                        new Effect.TellCall(call.head().id()),
                        new Effect.TellCoordinators(NoticeKind.HELP_CALLED, by.value())));
    }

    /** Whoever has an emergency stays with it: passing it on always needs a reason. */
    private static Decision sought(Talking call, Join.Ask ask, Duration stay, Instant now) {
        Crew crew = call.crew();
        boolean second = ask.kind() == JoinKind.SECOND;
        if (crew.join() != null
                || (second && crew.second() != null)
                || (ask.wanted() != null && crew.parts().containsKey(ask.wanted()))) {
            return new Refused(Refusal.WRONG_STATE);
        }
        boolean early =
                call.reachedAt() != null && now.isBefore(call.reachedAt().plus(stay));
        if (!second && ask.reason() == null && (early || call.head().emergency())) {
            return new Refused(Refusal.REASON_NEEDED);
        }
        InterpreterId by = crew.lead();
        Accepted told =
                told(call.with(crew.with(new Join.Sought(ask))), new CallEvent.JoinAsked(by, ask.kind(), ask.reason()));
        return also(
                told,
                new Effect.TellCoordinators(
                        second ? NoticeKind.SECOND_INTERPRETER_ASKED : NoticeKind.SWAP_ASKED, by.value()),
                new Effect.MatchAgain());
    }

    private static Decision askedIn(Talking call, Ring ring) {
        if (!(call.crew().join() instanceof Join.Sought(var ask))
                || call.crew().parts().containsKey(ring.interpreter())) {
            return new Refused(Refusal.WRONG_STATE);
        }
        Accepted told = told(
                call.with(call.crew().with(new Join.Rung(ask, ring))), new CallEvent.OfferMade(ring.interpreter()));
        return also(
                told,
                new Effect.ShowOffer(call.head().id(), ring.interpreter(), ring.offer(), ring.deadline()),
                new Effect.MatchAgain());
    }

    private static Accepted joined(Talking call, Ring ring) {
        Crew crew = call.crew();
        InterpreterId joiner = ring.interpreter();
        Join.Ask ask = Objects.requireNonNull(crew.join()).ask();
        boolean second = ask.kind() == JoinKind.SECOND;
        Crew next = second ? new Crew(crew.lead(), joiner, null) : crew.with(new Join.Watching(ask, joiner, false));
        Accepted told = told(call.with(next), new CallEvent.Joined(joiner, second ? Part.SECOND : Part.WATCHING));
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.CloseOffer(joiner, ring.offer(), OfferResult.ACCEPTED));
        effects.add(new Effect.Admit(call.head().id(), joiner));
        effects.addAll(told.effects());
        effects.add(new Effect.TellState(joiner, null));
        effects.add(new Effect.MatchAgain());
        return new Accepted(told.next(), told.events(), List.copyOf(effects));
    }

    /** Who was named and does not come is not waited for: anybody able is asked next. */
    private static Accepted notJoined(Talking call, Ring ring, CallEvent event, OfferResult result) {
        Join.Ask ask = Objects.requireNonNull(call.crew().join()).ask().toAnybody();
        return freed(call, ring, new Join.Sought(ask), event, result);
    }

    private static Accepted withdrawn(Talking call, Ring ring) {
        Join.Ask ask = Objects.requireNonNull(call.crew().join()).ask();
        return freed(
                call, ring, new Join.Sought(ask), new CallEvent.Withdrawn(ring.interpreter()), OfferResult.WITHDRAWN);
    }

    private static Accepted freed(Talking call, Ring ring, @Nullable Join next, CallEvent event, OfferResult result) {
        return also(
                told(call.with(call.crew().with(next)), event),
                new Effect.CloseOffer(ring.interpreter(), ring.offer(), result),
                new Effect.TellState(
                        ring.interpreter(), result == OfferResult.EXPIRED ? StateCause.MISSED_OFFERS : null),
                new Effect.MatchAgain());
    }

    private static Decision cancelled(Talking call) {
        CallEvent event = new CallEvent.JoinCancelled(call.interpreter());
        return switch (call.crew().join()) {
            case null -> new Refused(Refusal.WRONG_STATE);
            case Join.Sought _ -> told(call.with(call.crew().with(null)), event);
            case Join.Rung rung -> {
                Ring ring = rung.ring();
                CallEvent withdrawn = new CallEvent.Withdrawn(ring.interpreter());
                yield before(event, freed(call, ring, null, withdrawn, OfferResult.WITHDRAWN));
            }
            case Join.Watching watching ->
                before(event, gone(call, call.crew().with(null), watching.joiner(), Departure.NOT_NEEDED, null));
        };
    }

    private static Decision saidReady(Talking call, InterpreterId by) {
        return call.crew().join() instanceof Join.Watching(var ask, var joiner, var ready)
                        && joiner.equals(by)
                        && !ready
                ? told(call.with(call.crew().with(new Join.Watching(ask, joiner, true))), new CallEvent.SaidReady(by))
                : new Refused(Refusal.WRONG_STATE);
    }

    private static Decision takenOver(Talking call, InterpreterId by) {
        Crew crew = call.crew();
        if (!(crew.join() instanceof Join.Watching(var ask, var joiner, var ready))
                || !ready
                || !(by.equals(joiner) || by.equals(crew.lead()))) {
            return new Refused(Refusal.WRONG_STATE);
        }
        return gone(
                call,
                new Crew(joiner, crew.second(), null),
                crew.lead(),
                Departure.HANDED_OVER,
                new CallEvent.HandedOver(crew.lead(), joiner, ask.reason()));
    }

    private static Decision turned(Talking call, InterpreterId by) {
        Crew crew = call.crew();
        if (crew.second() == null || !(by.equals(crew.lead()) || by.equals(crew.second()))) {
            return new Refused(Refusal.WRONG_STATE);
        }
        Accepted told = told(
                call.with(new Crew(crew.second(), crew.lead(), crew.join())),
                new CallEvent.HandedOver(crew.lead(), crew.second(), null));
        return also(told, new Effect.TellState(crew.lead(), null), new Effect.TellState(crew.second(), null));
    }

    /** The lead of a call cannot go while there is only somebody who watches: that one takes over, or the call ends. */
    private static Decision steppedOut(Talking call, InterpreterId by) {
        boolean alone = by.equals(call.interpreter()) && call.crew().second() == null;
        return alone
                ? new Refused(Refusal.WRONG_STATE)
                : left(call, by, Departure.STEPPED_OUT).orElseThrow();
    }

    /** Without this one, where somebody can go on. */
    private static Optional<Decision> left(Talking call, InterpreterId who, Departure how) {
        Crew crew = call.crew();
        if (who.equals(crew.lead())) {
            HandoverReason reason = crew.second() == null && crew.join() != null
                    ? crew.join().ask().reason()
                    : null;
            return crew.withoutLead()
                    .map(next -> gone(call, next, who, how, new CallEvent.HandedOver(who, next.lead(), reason)));
        }
        if (who.equals(crew.second())) {
            return Optional.of(gone(call, new Crew(crew.lead(), null, crew.join()), who, how, null));
        }
        // The lead still needs somebody to take over.
        Join.Ask ask = Objects.requireNonNull(crew.join()).ask().toAnybody();
        return Optional.of(gone(call, crew.with(new Join.Sought(ask)), who, how, null));
    }

    private static Accepted gone(
            Talking call, Crew next, InterpreterId who, Departure how, @Nullable CallEvent handedOver) {
        Accepted told = told(call.with(next), new CallEvent.LeftCall(who, how));
        StateCause cause = how == Departure.HANDED_OVER ? StateCause.HANDED_OVER : StateCause.LEFT_CALL;
        Accepted released = also(
                told,
                new Effect.Release(call.head().id(), who, how, next.lead()),
                new Effect.TellState(who, cause),
                new Effect.TellState(next.lead(), null),
                new Effect.MatchAgain());
        return handedOver == null ? released : before(handedOver, released);
    }

    private static Accepted finished(Talking call, EndReason reason, Instant now) {
        Accepted finished = DecideRing.stopped(call, DecideLine.freed(call, Decide.finished(call.end(reason, now))));
        return call.crew()
                .ring()
                .map(ring -> Decide.withdrawn(List.of(ring), finished))
                .orElse(finished);
    }

    static Accepted told(Talking next, CallEvent event) {
        return new Accepted(
                next, List.of(event), List.of(new Effect.TellCall(next.head().id())));
    }

    static Accepted also(Accepted accepted, Effect... more) {
        List<Effect> effects = new ArrayList<>(accepted.effects());
        effects.addAll(List.of(more));
        return new Accepted(accepted.next(), accepted.events(), List.copyOf(effects));
    }

    static Accepted before(CallEvent first, Accepted accepted) {
        List<CallEvent> events = new ArrayList<>(List.of(first));
        events.addAll(accepted.events());
        return new Accepted(accepted.next(), List.copyOf(events), accepted.effects());
    }
}
