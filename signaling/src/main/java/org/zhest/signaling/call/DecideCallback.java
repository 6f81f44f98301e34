package org.zhest.signaling.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhest.signaling.call.Call.CallbackAsked;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.RingingBack;
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
import org.zhest.signaling.call.CallCommand.MarkDialled;
import org.zhest.signaling.call.CallCommand.OfCoordinator;
import org.zhest.signaling.call.CallCommand.OfCrew;
import org.zhest.signaling.call.CallCommand.OfferTo;
import org.zhest.signaling.call.CallCommand.RingBack;
import org.zhest.signaling.call.CallCommand.TurnAway;
import org.zhest.signaling.call.CallCommand.WithdrawOffer;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.call.Effect.MatchAgain;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.Refusal;

/** The rules of a callback: from «Перезвоните мне» until the citizen answers, or was not reached. */
final class DecideCallback {

    private DecideCallback() {}

    static Accepted asked(CallbackAsked next) {
        return told(next, new CallEvent.CallbackAsked());
    }

    static Decision decide(CallbackAsked call, CallCommand command, Instant now) {
        return switch (command) {
            case RingBack(var until)
            when !now.isBefore(call.notBefore()) -> told(call.ring(until), new CallEvent.RungBack(call.tries() + 1));
            case FindNobody(var gaps)
            when !now.isBefore(call.notBefore()) ->
                missed(call.missed(gaps, now), new CallEvent.MissedBack(call.tries() + 1));
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> Decide.finished(call.end(EndReason.CITIZEN_CANCELLED, now));
            case TurnAway(var reason) -> Decide.finished(call.end(reason, now));
            case BreakOff(var reason) -> Decide.finished(call.end(reason, now));
            case OfCoordinator by -> DecideForCoordinator.decide(call, by);
            case Cancel _ -> new Refused(Refusal.NO_SUCH_CALL);
            case RingBack _,
                    FindNobody _,
                    AskCallback _,
                    AnswerBack _,
                    ExpireBack _,
                    OfferTo _,
                    LeaveQueue _,
                    EndByCitizen _,
                    EndByInterpreter _,
                    MarkDialled _,
                    OfCrew _ -> new Refused(Refusal.WRONG_STATE);
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> new Refused(Refusal.OFFER_CLOSED);
        };
    }

    static Decision decide(RingingBack call, CallCommand command, Instant now) {
        return switch (command) {
            case AnswerBack(var citizen)
            when citizen.equals(call.head().citizen()) && now.isBefore(call.until()) ->
                told(call.answer(), new CallEvent.AnsweredBack());
            case ExpireBack(var gaps)
            when !now.isBefore(call.until()) ->
                missed(call.missed(gaps, now), new CallEvent.MissedBack(call.attempt()));
            case Cancel(var citizen)
            when citizen.equals(call.head().citizen()) -> Decide.finished(call.end(EndReason.CITIZEN_CANCELLED, now));
            case TurnAway(var reason) -> Decide.finished(call.end(reason, now));
            case BreakOff(var reason) -> Decide.finished(call.end(reason, now));
            case OfCoordinator by -> DecideForCoordinator.decide(call, by);
            case Cancel _ -> new Refused(Refusal.NO_SUCH_CALL);
            case AnswerBack _,
                    ExpireBack _,
                    RingBack _,
                    FindNobody _,
                    AskCallback _,
                    OfferTo _,
                    LeaveQueue _,
                    EndByCitizen _,
                    EndByInterpreter _,
                    MarkDialled _,
                    OfCrew _ -> new Refused(Refusal.WRONG_STATE);
            case Accept _, Decline _, ExpireOffer _, WithdrawOffer _ -> new Refused(Refusal.OFFER_CLOSED);
        };
    }

    /** The page is told what is kept for it now; whose interpreter was held for the ring is free again. */
    private static Accepted told(Call next, CallEvent event) {
        return new Accepted(next, List.of(event), Decide.withPlace(next.head(), List.of(new MatchAgain())));
    }

    private static Accepted missed(Call next, CallEvent event) {
        if (!(next instanceof Ended ended)) {
            return told(next, event);
        }
        Accepted finished = Decide.finished(ended);
        List<CallEvent> events = new ArrayList<>(List.of(event));
        events.addAll(finished.events());
        return new Accepted(ended, List.copyOf(events), finished.effects());
    }
}
