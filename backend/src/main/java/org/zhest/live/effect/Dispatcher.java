package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.CallCommands;
import org.zhest.live.CallbackSettings;
import org.zhest.live.Candidates;
import org.zhest.live.Candidates.InTurn;
import org.zhest.live.Candidates.Turn;
import org.zhest.live.Decided;
import org.zhest.live.Queue;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
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
    private final Joins joins;
    private final CallCommands commands;
    private final QueueSettings settings;
    private final CallbackSettings callback;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Coalesced matching = new Coalesced("dispatch", this::matchAll);

    Dispatcher(
            Queue queue,
            Candidates candidates,
            Emergencies emergencies,
            Joins joins,
            CallCommands commands,
            QueueSettings settings,
            CallbackSettings callback,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.queue = queue;
        this.candidates = candidates;
        this.emergencies = emergencies;
        this.joins = joins;
        this.commands = commands;
        this.settings = settings;
        this.callback = callback;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Something changed: match soon, on another thread. */
    void wake() {
        matching.wake();
    }

    /** Every second: wishes that are due are given up, and whatever no wake has brought is matched. */
    void sweep() {
        transaction.executeWithoutResult(_ -> queue.widen(clock.instant()));
        wake();
    }

    private void matchAll() {
        emergencies.show();
        int collisions = 0;
        while (collisions < COLLISIONS) {
            try {
                joins.seek();
                Matched matched = transaction.execute(_ -> matchSome());
                if (matched == null || matched.effects().isEmpty()) {
                    return;
                }
                events.publishEvent(new Decided(matched.effects()));
                if (!matched.more()) {
                    return;
                }
            } catch (DuplicateKeyException e) {
                // Another node asked the same interpreter between our look and our write: its offer stands, look again.
                collisions++;
            }
        }
    }

    /** @param more whether another look may find more: there were too many for one, or somebody free got nobody */
    private record Matched(List<Effect> effects, boolean more) {}

    private Matched matchSome() {
        Instant now = clock.instant();
        List<Free> found = candidates.free(candidates.lanesWaiting(now), FREE, now);
        List<Free> free = found.isEmpty() ? found : joins.withoutKept(found, now);
        if (free.isEmpty()) {
            return new Matched(List.of(), false);
        }
        List<InTurn> inTurn = candidates.callersFor(free, CALLERS, now, now.minus(settings.absenceGrace()));
        Map<CallId, Turn> turns =
                inTurn.stream().collect(Collectors.toMap(one -> one.caller().call(), InTurn::turn));
        List<Pair> pairs = Matching.match(inTurn.stream().map(InTurn::caller).toList(), free, now);
        int ringsLeft = turns.containsValue(Turn.TO_RING) ? candidates.ringsLeft(now) : 0;
        List<Effect> effects = new ArrayList<>();
        for (Pair pair : pairs) {
            Turn turn = Objects.requireNonNull(turns.get(pair.call()));
            CallCommand command = turn == Turn.TO_RING && ringsLeft == 0 ? null : command(turn, pair, now);
            if (command == null) {
                continue;
            }
            if (commands.decide(pair.call(), command) instanceof Decision.Accepted accepted) {
                effects.addAll(accepted.effects());
                ringsLeft -= turn == Turn.TO_RING ? 1 : 0;
            }
        }
        return new Matched(effects, found.size() == FREE || pairs.size() < found.size());
    }

    /** @return null where the interpreter is only kept free: for somebody whose page rings */
    private @Nullable CallCommand command(Turn turn, Pair pair, Instant now) {
        return switch (turn) {
            case WAITS ->
                new CallCommand.OfferTo(List.of(
                        new Ring(new OfferId(UUID.randomUUID()), pair.interpreter(), now.plus(settings.offerRings()))));
            case TO_RING -> new CallCommand.RingBack(now.plus(callback.rings()));
            case NOBODY_THERE -> new CallCommand.FindNobody(callback.gaps());
            case RINGS -> null;
        };
    }
}
