package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells a backend what happens, each leg in its order: again and again, to one address after the other, until somebody takes it (2xx)
 * or says that it is nobody's (404, 410). A backend that restarts misses nothing.
 */
final class Webhook implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("zhest.gateway");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);

    private final List<URI> backends;
    private final String token;
    private final Duration keep;
    private final InstantSource clock;
    private final HttpClient http;
    private final Set<Outbox> busy = ConcurrentHashMap.newKeySet();
    private final LongAdder delivered = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private volatile int current;
    private volatile boolean closed;

    /** What became of an event. */
    private enum Fate {
        TAKEN,
        NOBODYS,
        NOT_TAKEN
    }

    Webhook(GatewayConfig.Events events, InstantSource clock) {
        this.backends = events.backends();
        this.token = events.token();
        this.keep = events.keep();
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Empties an outbox in a thread of its own. */
    void deliver(Outbox outbox) {
        if (backends.isEmpty() || closed) {
            dropped.add(outbox.drop());
            outbox.next();
            return;
        }
        busy.add(outbox);
        Thread.ofVirtual().name("events").start(() -> {
            try {
                empty(outbox);
            } finally {
                busy.remove(outbox);
            }
        });
    }

    private void empty(Outbox outbox) {
        ObjectNode event = outbox.next();
        while (event != null) {
            switch (take(event)) {
                case TAKEN -> {
                    delivered.increment();
                    outbox.done();
                }
                case NOBODYS -> {
                    delivered.increment();
                    outbox.disown();
                }
                case NOT_TAKEN -> dropped.add(outbox.drop());
            }
            event = outbox.next();
        }
    }

    private Fate take(ObjectNode event) {
        Instant until = clock.instant().plus(keep);
        Duration pause = FIRST_PAUSE;
        for (int tries = 1; ; tries++) {
            int backend = current;
            Fate fate = post(backends.get(backend % backends.size()), event);
            if (fate != Fate.NOT_TAKEN) {
                return fate;
            }
            current = (backend + 1) % backends.size();
            if (closed || clock.instant().isAfter(until)) {
                return Fate.NOT_TAKEN;
            }
            if (tries == 3) {
                LOG.log(Level.WARNING, "No backend takes events; they are kept and tried again");
            }
            if (tries % backends.size() == 0) {
                if (!rest(pause)) {
                    return Fate.NOT_TAKEN;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private Fate post(URI backend, ObjectNode event) {
        HttpRequest request = HttpRequest.newBuilder(backend)
                .timeout(ANSWERED_WITHIN)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(event.toString()))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 404 || status == 410 ? Fate.NOBODYS : status / 100 == 2 ? Fate.TAKEN : Fate.NOT_TAKEN;
        } catch (IOException e) {
            return Fate.NOT_TAKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fate.NOT_TAKEN;
        }
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    long delivered() {
        return delivered.sum();
    }

    long dropped() {
        return dropped.sum();
    }

    /** Gives the last events a moment to go. */
    void settle(Duration atMost) {
        Instant until = clock.instant().plus(atMost);
        while (!busy.isEmpty() && clock.instant().isBefore(until) && rest(Duration.ofMillis(20))) {
            // Their threads are at it.
        }
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }
}
