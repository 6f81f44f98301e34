package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.CallCommands;
import org.zhest.live.Candidates;
import org.zhest.live.Decided;
import org.zhest.live.Queue;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.dispatch.Matching;
import org.zhest.signaling.dispatch.Matching.Free;
import org.zhest.signaling.dispatch.Matching.Pair;

/** Matches waiting callers with free interpreters whenever either changed; one run at a time in this process. */
@Component
class Dispatcher {

    /** Interpreters looked at in one go. */
    private static final int FREE = 20;

    /** Callers of a lane looked at in one go: enough that those whom everybody free has declined do not block the rest. */
    private static final int CALLERS = 20;

    /** So often in a row two nodes may reach for the same interpreter before the sweep is left to sort it out. */
    private static final int COLLISIONS = 10;

    private final Queue queue;
    private final Candidates candidates;
    private final Emergencies emergencies;
    private final CallCommands commands;
    private final QueueSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Coalesced matching = new Coalesced("dispatch", this::matchAll);

    Dispatcher(
            Queue queue,
            Candidates candidates,
            Emergencies emergencies,
            CallCommands commands,
            QueueSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.queue = queue;
        this.candidates = candidates;
        this.emergencies = emergencies;
        this.commands = commands;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Something changed: match soon, on another thread. */
    void wake() {
        matching.wake();
    }

    private void matchAll() {
        transaction.executeWithoutResult(_ -> queue.widen(clock.instant()));
        emergencies.show();
        int collisions = 0;
        while (collisions < COLLISIONS) {
            try {
                List<Effect> effects = transaction.execute(_ -> matchSome());
                if (effects == null || effects.isEmpty()) {
                    return;
                }
                events.publishEvent(new Decided(effects));
            } catch (DuplicateKeyException e) {
                // Another node asked the same interpreter between our look and our write: its offer stands, look again.
                collisions++;
            }
        }
    }

    private List<Effect> matchSome() {
        Instant now = clock.instant();
        List<Free> free = candidates.free(candidates.lanesWaiting(), FREE, now);
        if (free.isEmpty()) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        for (Pair pair : Matching.match(candidates.callersFor(free, CALLERS), free, now)) {
            Ring ring = new Ring(new OfferId(UUID.randomUUID()), pair.interpreter(), now.plus(settings.offerRings()));
            var command = new CallCommand.OfferTo(List.of(ring));
            if (commands.decide(pair.call(), command) instanceof Decision.Accepted accepted) {
                effects.addAll(accepted.effects());
            }
        }
        return effects;
    }
}
