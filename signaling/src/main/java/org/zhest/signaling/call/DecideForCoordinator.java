package org.zhest.signaling.call;

import java.util.ArrayList;
import java.util.List;
import org.zhest.signaling.call.Call.CallbackAsked;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.Offered;
import org.zhest.signaling.call.Call.RingingBack;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.CallCommand.AnswerHelp;
import org.zhest.signaling.call.CallCommand.Assign;
import org.zhest.signaling.call.CallCommand.MoveUp;
import org.zhest.signaling.call.CallCommand.OfCoordinator;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.call.Effect.CloseOffer;
import org.zhest.signaling.call.Effect.MatchAgain;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;

/** What a coordinator may do to a call. An emergency rings everywhere already: nothing before it is answered. */
final class DecideForCoordinator {

    private DecideForCoordinator() {}

    static Decision decide(Call call, OfCoordinator command) {
        return switch (command) {
            case AnswerHelp(var by) -> answerHelp(call, by);
            case MoveUp _, Assign _ when call.head().emergency() -> new Refused(Refusal.WRONG_STATE);
            case MoveUp(var by) -> moveUp(call, by);
            case Assign(var by, var ring) -> assign(call, by, ring);
        };
    }

    private static Decision answerHelp(Call call, CoordinatorId by) {
        return call instanceof Talking talking
                        && talking.help() != null
                        && talking.help().by() == null
                ? new Accepted(
                        talking.with(new Help(talking.help().calledAt(), by)),
                        List.of(new CallEvent.HelpAnswered(by)),
                        List.of(
                                new Effect.TellCall(call.head().id()),
                                new Effect.TellCoordinators(NoticeKind.HELP_ANSWERED, by.value())))
                : new Refused(Refusal.WRONG_STATE);
    }

    private static Decision moveUp(Call call, CoordinatorId by) {
        return switch (call) {
            case Waiting _, CallbackAsked _ ->
                new Accepted(call, List.of(new CallEvent.MovedUp(by)), List.of(new MatchAgain()));
            case Offered _, RingingBack _, Talking _, Ended _ -> new Refused(Refusal.WRONG_STATE);
        };
    }

    private static Decision assign(Call call, CoordinatorId by, Ring ring) {
        return switch (call) {
            case Waiting waiting -> offered(waiting.offerTo(List.of(ring)), by, ring, List.of());
            case Offered offered
            when offered.rings().stream().noneMatch(one -> one.interpreter().equals(ring.interpreter())) ->
                offered(new Offered(offered.head(), List.of(ring)), by, ring, offered.rings());
            case Offered _, CallbackAsked _, RingingBack _, Talking _, Ended _ -> new Refused(Refusal.WRONG_STATE);
        };
    }

    private static Accepted offered(Offered next, CoordinatorId by, Ring ring, List<Ring> before) {
        List<CallEvent> events = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Ring one : before) {
            events.add(new CallEvent.Withdrawn(one.interpreter()));
            effects.add(new CloseOffer(one.interpreter(), one.offer(), OfferResult.REASSIGNED));
        }
        events.add(new CallEvent.Assigned(by, ring.interpreter()));
        Accepted shown = Decide.shown(next, List.of(ring));
        events.addAll(shown.events());
        effects.addAll(shown.effects());
        return new Accepted(next, List.copyOf(events), List.copyOf(effects));
    }
}
