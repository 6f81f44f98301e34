package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private static Webhook to(Duration keep, FakeBackend... backends) {
        return new Webhook(
                new GatewayConfig.Events(
                        List.of(backends).stream().map(FakeBackend::address).toList(), "secret", keep),
                CLOCK);
    }

    private static List<Integer> numbers(FakeBackend backend) {
        return backend.events.stream().map(e -> e.path("seq").asInt()).toList();
    }

    @Test
    void a_backend_that_restarts_misses_nothing() throws IOException {
        FakeBackend first = new FakeBackend();
        int port = first.port();
        try (Webhook webhook = to(Duration.ofMinutes(1), first)) {
            Outbox outbox = new Outbox("a", CLOCK, webhook::deliver, _ -> {});
            outbox.add(Outbox.event("trying"));
            Until.holds("the first", () -> first.events.size() == 1);
            first.close();
            outbox.add(Outbox.event("ringing"));
            outbox.add(Outbox.event("answered"));
            try (FakeBackend second = new FakeBackend(port)) {
                Until.holds("the rest", () -> numbers(second).contains(3));
                // The first comes again where its answer got lost with that backend.
                assertThat(numbers(second)).endsWith(2, 3).isSubsetOf(1, 2, 3);
            }
        }
    }

    @Test
    void the_next_backend_takes_what_one_does_not() throws IOException {
        try (FakeBackend broken = new FakeBackend();
                FakeBackend well = new FakeBackend();
                Webhook webhook = to(Duration.ofMinutes(1), broken, well)) {
            broken.answer = 503;
            Outbox outbox = new Outbox("a", CLOCK, webhook::deliver, _ -> {});
            outbox.add(Outbox.event("trying"));
            outbox.add(Outbox.event("ringing"));
            Until.holds("both", () -> well.events.size() == 2);
            assertThat(numbers(well)).containsExactly(1, 2);
            assertThat(broken.events).isEmpty();
        }
    }

    @Test
    void an_event_that_is_nobodys_is_not_sent_again() throws IOException {
        try (FakeBackend backend = new FakeBackend();
                Webhook webhook = to(Duration.ofMinutes(1), backend)) {
            backend.answer = 404;
            Outbox outbox = new Outbox("a", CLOCK, webhook::deliver, _ -> {});
            outbox.add(Outbox.event("trying"));
            Until.holds("it is gone", outbox::isEmpty);
            backend.answer = 204;
            outbox.add(Outbox.event("ringing"));
            Until.holds("the next", () -> backend.events.size() == 1);
            assertThat(numbers(backend)).containsExactly(2);
        }
    }

    @Test
    void what_nobody_takes_for_long_is_dropped_and_counted() throws IOException {
        try (FakeBackend backend = new FakeBackend();
                Webhook webhook = to(Duration.ZERO, backend)) {
            backend.answer = 500;
            Outbox outbox = new Outbox("a", CLOCK, webhook::deliver, _ -> {});
            outbox.add(Outbox.event("trying"));
            Until.holds("it is gone", () -> outbox.isEmpty() && webhook.dropped() == 1);
        }
    }

    @Test
    void a_long_silence_of_backends_costs_fleeting_events_first() {
        Outbox outbox = new Outbox("a", CLOCK, _ -> {}, _ -> {});
        outbox.add(Outbox.event("trying"));
        IntStream.range(0, 1_000).forEach(i -> outbox.add(Outbox.event(i % 2 == 0 ? "speaking" : "quiet")));
        outbox.add(Outbox.event("ended"));
        List<String> kept = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> {
                    var next = outbox.next();
                    outbox.done();
                    return next == null ? "" : next.path("type").asText();
                })
                .takeWhile(type -> !type.isEmpty())
                .toList();
        assertThat(kept).hasSize(500).startsWith("trying").endsWith("ended");
    }
}
