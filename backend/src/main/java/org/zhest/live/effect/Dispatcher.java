package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.CallCommands;
import org.zhest.live.Decided;
import org.zhest.live.Queue;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.dispatch.Matching;
import org.zhest.signaling.dispatch.Matching.Pair;

/** Matches waiting callers with free interpreters whenever either changed; one run at a time in this process. */
@Component
class Dispatcher {

    /** Rows looked at in one go: enough that calls which everybody free has declined do not block the rest. */
    private static final int CANDIDATES = 20;

    private final Queue queue;
    private final CallCommands commands;
    private final QueueSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Coalesced matching = new Coalesced("dispatch", this::matchAll);

    Dispatcher(
            Queue queue,
            CallCommands commands,
            QueueSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.queue = queue;
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
        List<Effect> effects;
        do {
            effects = transaction.execute(_ -> matchSome());
            if (effects != null && !effects.isEmpty()) {
                events.publishEvent(new Decided(effects));
            }
        } while (effects != null && !effects.isEmpty());
    }

    private List<Effect> matchSome() {
        var free = queue.free(CANDIDATES);
        if (free.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Effect> effects = new ArrayList<>();
        for (Pair pair : Matching.match(queue.callers(CANDIDATES), free, now)) {
            OfferId offer = new OfferId(UUID.randomUUID());
            var command = new CallCommand.OfferTo(pair.interpreter(), offer, now.plus(settings.offerRings()));
            if (commands.decide(pair.call(), command) instanceof Decision.Accepted accepted) {
                effects.addAll(accepted.effects());
            }
        }
        return effects;
    }
}
