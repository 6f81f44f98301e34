package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.zhest.local.callers.Account;

/** Reads calls' timelines as a coordinator. */
final class Timelines implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Account coordinator;

    Timelines(String url) throws IOException, InterruptedException {
        coordinator = new Account(url, "coordinator1");
    }

    /** Milliseconds from the answer to the first frame. */
    record FirstFrames(double citizen, double interpreter) {}

    FirstFrames ofNewestCall() throws IOException, InterruptedException {
        String call = coordinator
                .get("/api/sessions?page=0&size=1")
                .path("items")
                .path(0)
                .path("callId")
                .asText();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode events = coordinator.get("/api/sessions/" + call).path("events");
            double citizen = millis(events, "citizen");
            double interpreter = millis(events, "interpreter");
            if (citizen > 0 && interpreter > 0) {
                return new FirstFrames(citizen, interpreter);
            }
            if (System.nanoTime() > end) {
                throw new IOException("the timeline holds no first frame of both sides: " + events);
            }
        }
    }

    private static double millis(JsonNode events, String role) {
        Instant answered = null;
        for (JsonNode event : events) {
            Instant at = Instant.parse(event.path("at").asText());
            String kind = event.path("kind").asText();
            if (kind.equals("answered")) {
                answered = at;
            } else if (kind.equals("first_frame")
                    && answered != null
                    && event.path("actorRole").asText().equals(role)) {
                return Duration.between(answered, at).toNanos() / 1e6;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        coordinator.close();
    }
}
