package org.zhest.live.effect;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.LocalPages;
import org.zhest.live.Queue;
import org.zhest.signaling.dispatch.ExpectedWait;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Callback;
import org.zhest.signaling.protocol.ServerMessage.QueuePlace;

/** Tells everyone who waits and is connected here their place and expected wait, when it changed. */
@Component
public class QueuePlaces {

    /** A wait is told in steps of this size: a number that jumps every second helps nobody. */
    private static final int STEP_SECONDS = 10;

    private final Queue queue;
    private final LocalPages pages;
    private final Courier courier;
    private final InstantSource clock;
    private final Map<UUID, ServerMessage> told = new ConcurrentHashMap<>();
    private final Coalesced telling = new Coalesced("queue-places", this::tellAll);

    QueuePlaces(Queue queue, LocalPages pages, Courier courier, InstantSource clock) {
        this.queue = queue;
        this.pages = pages;
        this.courier = courier;
        this.clock = clock;
    }

    void wake() {
        telling.wake();
    }

    /** Tells one citizen at once what became of their place. */
    void tell(UUID citizen) {
        placeOf(citizen).ifPresent(place -> {
            told.put(callOf(place), place);
            courier.deliver(citizen, place);
        });
    }

    /**
     * The place of one citizen as it stands, to wait at or to be called back; empty for somebody who has none.
     *
     * @return a {@code Queued} or a {@code CallbackChanged}
     */
    public Optional<ServerMessage> placeOf(UUID citizen) {
        List<Queue.Waiter> waiters = queue.waiters();
        return IntStream.range(0, waiters.size())
                .filter(i -> waiters.get(i).citizen().equals(citizen))
                .mapToObj(i -> place(waiters.get(i), i + 1, queue.line(clock.instant())))
                .findFirst();
    }

    private static UUID callOf(ServerMessage place) {
        return switch (place) {
            case ServerMessage.Queued(var queue) -> queue.callId();
            case ServerMessage.CallbackChanged(var callback) -> callback.callId();
            default -> throw new IllegalStateException("not a place in the queue");
        };
    }

    private static ServerMessage place(Queue.Waiter waiter, int place, Queue.Line line) {
        Integer seconds = ExpectedWait.estimate(place, line.ready(), line.serving(), line.service())
                .map(QueuePlaces::inSteps)
                .orElse(null);
        UUID call = waiter.call().value();
        Queue.CalledBack back = waiter.calledBack();
        return back == null
                ? new ServerMessage.Queued(
                        new QueuePlace(call, waiter.requestedAt(), place, seconds, line.ready(), waiter.resumed()))
                : new ServerMessage.CallbackChanged(new Callback(
                        call,
                        waiter.requestedAt(),
                        place,
                        seconds,
                        back.tries(),
                        back.tries() == 0 ? null : back.notBefore(),
                        back.ringsUntil()));
    }

    private void tellAll() {
        List<Queue.Waiter> waiters = queue.waiters();
        told.keySet()
                .retainAll(waiters.stream().map(waiter -> waiter.call().value()).collect(Collectors.toSet()));
        if (waiters.isEmpty()) {
            return;
        }
        Queue.Line line = queue.line(clock.instant());
        for (int i = 0; i < waiters.size(); i++) {
            Queue.Waiter waiter = waiters.get(i);
            ServerMessage place = place(waiter, i + 1, line);
            // Another node tells its own; who comes here from there reads the place in the snapshot.
            if (pages.isConnected(waiter.citizen())
                    && !place.equals(told.put(waiter.call().value(), place))) {
                courier.deliver(waiter.citizen(), place);
            }
        }
    }

    private static int inSteps(Duration wait) {
        return (int) Math.ceilDiv(wait.toSeconds(), STEP_SECONDS) * STEP_SECONDS;
    }
}
