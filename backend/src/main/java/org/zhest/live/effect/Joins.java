package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.CallCommands;
import org.zhest.live.Decided;
import org.zhest.live.Joiners;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.dispatch.Matching;
import org.zhest.signaling.dispatch.Matching.Free;

/** Asks interpreters into calls in talk that need one more: before those who wait, for somebody is signing there already. */
@Component
class Joins {

    private final Joiners joiners;
    private final CallCommands commands;
    private final QueueSettings queue;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Joins(
            Joiners joiners,
            CallCommands commands,
            QueueSettings queue,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.joiners = joiners;
        this.commands = commands;
        this.queue = queue;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @throws DuplicateKeyException another node asked the same interpreter meanwhile */
    void seek() {
        for (CallId call : joiners.sought()) {
            List<Effect> effects = transaction.execute(_ -> seek(call));
            if (effects != null && !effects.isEmpty()) {
                events.publishEvent(new Decided(effects));
            }
        }
    }

    /** Who became free since the last {@link #seek} is not given to somebody who only waits. */
    List<Free> withoutKept(List<Free> free, Instant now) {
        Set<InterpreterId> kept = joiners.keptFree(
                free.stream().map(Free::interpreter).toList(), now, now.minus(Matching.DECLINED_RETURNS_AFTER));
        return free.stream().filter(one -> !kept.contains(one.interpreter())).toList();
    }

    private List<Effect> seek(CallId call) {
        Instant now = clock.instant();
        return joiners.next(call, now, now.minus(Matching.DECLINED_RETURNS_AFTER))
                .map(one -> new Ring(new OfferId(UUID.randomUUID()), one, now.plus(queue.offerRings())))
                .map(ring -> commands.decide(call, new CallCommand.AskIn(ring)))
                .filter(Decision.Accepted.class::isInstance)
                .map(decision -> ((Decision.Accepted) decision).effects())
                .orElse(List.of());
    }
}
