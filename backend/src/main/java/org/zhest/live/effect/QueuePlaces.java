package org.zhest.live.effect;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Courier;
import org.zhest.live.LocalPages;
import org.zhest.live.Queue;
import org.zhest.signaling.dispatch.ExpectedWait;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Callback;
import org.zhest.signaling.protocol.ServerMessage.QueuePlace;

/**
 * Tells citizens their place and expected wait: at once when they begin to wait, then once a second when it changed. A
 * queue that moves often, or is long, costs no more than that.
 */
@Component
public class QueuePlaces {

    private static final Logger LOG = LoggerFactory.getLogger(QueuePlaces.class);

    /** A wait is told in steps of this size: a number that jumps every second helps nobody. */
    private static final int STEP_SECONDS = 10;

    private final Queue queue;
    private final LocalPages pages;
    private final Courier courier;
    /** The citizens who wait at a page of this node, and what they were told last. */
    private final Map<UUID, ServerMessage> told = new ConcurrentHashMap<>();

    QueuePlaces(Queue queue, LocalPages pages, Courier courier) {
        this.queue = queue;
        this.pages = pages;
        this.courier = courier;
    }

    /** Tells one citizen at once what became of their place. */
    void tell(UUID citizen) {
        placeOf(citizen).ifPresent(place -> courier.deliver(citizen, place));
    }

    /**
     * The place of one citizen as it stands, to wait at or to be called back; empty for somebody who has none. From now on
     * their page hears of changes.
     *
     * @return a {@code Queued} or a {@code CallbackChanged}
     */
    public Optional<ServerMessage> placeOf(UUID citizen) {
        Optional<ServerMessage> place = queue.waiter(citizen).map(waiter -> place(waiter, queue.line()));
        place.ifPresent(now -> told.put(citizen, now));
        return place;
    }

    @Scheduled(fixedDelay = 1_000)
    void tellAll() {
        // Another node tells its own; who comes here from there reads the place in the snapshot.
        told.keySet().removeIf(citizen -> !pages.isConnected(citizen));
        Map<UUID, ServerMessage> before = Map.copyOf(told);
        if (before.isEmpty()) {
            return;
        }
        try {
            tellChanges(before);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database is away; places wait for it: {}", e.getClass().getSimpleName());
        }
    }

    /** What another thread tells meanwhile is newer: it stays. */
    private void tellChanges(Map<UUID, ServerMessage> before) {
        Queue.Line line = queue.line();
        Set<UUID> gone = new HashSet<>(before.keySet());
        for (Queue.Waiter waiter : queue.waiters(before.keySet())) {
            UUID citizen = waiter.citizen();
            gone.remove(citizen);
            ServerMessage place = place(waiter, line);
            ServerMessage last = before.get(citizen);
            if (last != null && !place.equals(last) && told.replace(citizen, last, place)) {
                courier.deliver(citizen, place);
            }
        }
        gone.forEach(citizen -> told.remove(citizen, before.get(citizen)));
    }

    private static ServerMessage place(Queue.Waiter waiter, Queue.Line line) {
        Integer seconds = ExpectedWait.estimate(waiter.place(), line.ready(), line.serving(), line.service())
                .map(QueuePlaces::inSteps)
                .orElse(null);
        UUID call = waiter.call().value();
        Queue.CalledBack back = waiter.calledBack();
        return back == null
                ? new ServerMessage.Queued(new QueuePlace(
                        call,
                        waiter.requestedAt(),
                        waiter.place(),
                        seconds,
                        line.ready(),
                        waiter.resumed(),
                        waiter.widensAt()))
                : new ServerMessage.CallbackChanged(new Callback(
                        call,
                        waiter.requestedAt(),
                        waiter.place(),
                        seconds,
                        back.tries(),
                        back.tries() == 0 ? null : back.notBefore(),
                        back.ringsUntil()));
    }

    private static int inSteps(Duration wait) {
        return (int) Math.ceilDiv(wait.toSeconds(), STEP_SECONDS) * STEP_SECONDS;
    }
}
