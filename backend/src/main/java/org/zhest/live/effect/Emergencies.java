package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.CallCommands;
import org.zhest.live.Candidates;
import org.zhest.live.Decided;
import org.zhest.live.DispatchSettings;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.dispatch.Matching;

/** Shows emergencies to everybody who is ready, before anything else is matched; ordinary cards give way to them. */
@Component
class Emergencies {

    private final Candidates candidates;
    private final CallCommands commands;
    private final QueueSettings queue;
    private final DispatchSettings dispatch;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Emergencies(
            Candidates candidates,
            CallCommands commands,
            QueueSettings queue,
            DispatchSettings dispatch,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.candidates = candidates;
        this.commands = commands;
        this.queue = queue;
        this.dispatch = dispatch;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void show() {
        for (CallId emergency : candidates.emergencies()) {
            Instant now = clock.instant();
            Instant declinedAfter = now.minus(Matching.DECLINED_RETURNS_AFTER);
            // Each in a transaction of its own: an accept may be holding one of these calls.
            candidates
                    .inTheWay(emergency, declinedAfter)
                    .forEach(one -> commands.carryOut(one.call(), new CallCommand.WithdrawOffer(one.offer())));
            List<Effect> effects = transaction.execute(_ -> show(emergency, now, declinedAfter));
            if (effects != null && !effects.isEmpty()) {
                events.publishEvent(new Decided(effects));
            }
        }
    }

    /** The call is held before its interpreters, as an accept does it. */
    private List<Effect> show(CallId emergency, Instant now, Instant declinedAfter) {
        if (!candidates.hold(emergency)) {
            return List.of();
        }
        List<InterpreterId> ready = candidates.forEmergency(emergency, false, declinedAfter);
        List<InterpreterId> asked = ready.isEmpty() && dispatch.askBreaks()
                ? candidates.forEmergency(emergency, true, declinedAfter)
                : ready;
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Ring> rings = asked.stream()
                .map(one -> new Ring(new OfferId(UUID.randomUUID()), one, now.plus(queue.offerRings())))
                .toList();
        return commands.decide(emergency, new CallCommand.OfferTo(rings)) instanceof Decision.Accepted accepted
                ? accepted.effects()
                : List.of();
    }
}
