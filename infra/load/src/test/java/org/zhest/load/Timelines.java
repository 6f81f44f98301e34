package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.zhest.local.Product;

/** Reads calls' timelines as a coordinator. */
final class Timelines implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Timelines(String url) throws IOException, InterruptedException {
        this.url = url;
        get("/api/session");
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(url + "/api/session"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrfToken())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.createObjectNode()
                        .put("login", "coordinator1")
                        .put("password", Product.PASSWORD)
                        .toString()))
                .build();
        read(signIn);
    }

    /** Milliseconds from the answer to the first frame. */
    record FirstFrames(double citizen, double interpreter) {}

    FirstFrames ofNewestCall() throws IOException, InterruptedException {
        String call = get("/api/sessions?page=0&size=1")
                .path("items")
                .path(0)
                .path("callId")
                .asText();
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            JsonNode events = get("/api/sessions/" + call).path("events");
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

    private String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(URI.create(url + path)).build());
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
