package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds a bridge to what a Jitsi Videobridge 2.3 was recorded to answer. Runs on the embedded bridge, or with
 * {@code -Dzhest.contract.bridge=http://host:8080} on a real one, which must be otherwise idle.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColibriContract {
    private static final String CONFERENCES = ColibriResource.PATH;

    private final @Nullable String realBridge = System.getProperty("zhest.contract.bridge");
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final InstantSource clock = now::get;
    private @Nullable EmbeddedBridge embedded;
    private BridgeClient client = new BridgeClient("");

    @BeforeAll
    void reachTheBridge() throws IOException {
        if (realBridge == null) {
            embedded = EmbeddedBridge.start(new BridgeConfig(
                    new InetSocketAddress("127.0.0.1", 0), new InetSocketAddress("127.0.0.1", 0), clock, null));
        }
        client = new BridgeClient(
                realBridge != null
                        ? realBridge
                        : Objects.requireNonNull(embedded).restUrl());
    }

    @AfterAll
    void leaveTheBridge() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static JsonNode exchanges() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ColibriContract.class.getResourceAsStream("/colibri2/exchanges.json"))) {
            return BridgeClient.JSON.readTree(in).path("exchanges");
        }
    }

    @TestFactory
    Stream<DynamicTest> answers_as_recorded() throws IOException {
        JsonNode exchanges = exchanges();
        assertThat(exchanges).hasSize(57);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode exchange : exchanges) {
            tests.add(
                    DynamicTest.dynamicTest(exchange.path("name").asText(), () -> replay(exchange, exchanges.path(0))));
        }
        return tests.stream();
    }

    private void replay(JsonNode exchange, JsonNode creation) throws IOException {
        JsonNode request = exchange.path("request");
        if (exchange.path("note").asText().startsWith("before this request a conference")) {
            prepare(meetingIdOf(request), creation);
        } else if (request.path("body").path("create").asBoolean()
                && request.path("body").has("meeting-id")) {
            expireLeftovers(meetingIdOf(request));
        }
        String body = request.has("rawBody")
                ? request.path("rawBody").asText()
                : request.has("body") ? request.path("body").toString() : null;
        BridgeClient.Reply reply = client.send(
                request.path("method").asText(),
                request.path("path").asText(),
                body,
                request.path("contentType").asText("application/json"));

        JsonNode expected = exchange.path("response");
        assertThat(reply.status())
                .as("status")
                .isEqualTo(expected.path("status").asInt());
        assertThat(reply.contentType())
                .as("content type")
                .isEqualTo(
                        expected.path("contentType").isNull()
                                ? null
                                : expected.path("contentType").asText());
        switch (expected.path("bodyKind").asText()) {
            case "empty" -> assertThat(reply.body()).isEmpty();
            case "html-title" ->
                assertThat(reply.title()).isEqualTo(expected.path("body").asText());
            case "json" -> assertSameShape("body", reply.json(), expected.path("body"));
            default -> throw new AssertionError("Unknown kind of body in the recording");
        }
    }

    private static String meetingIdOf(JsonNode request) {
        String path = request.path("path").asText();
        return path.length() > CONFERENCES.length()
                ? path.substring(CONFERENCES.length() + 1)
                : request.path("body").path("meeting-id").asText();
    }

    private void prepare(String meetingId, JsonNode creation) throws IOException {
        expireLeftovers(meetingId);
        ObjectNode body = creation.path("request").path("body").deepCopy();
        body.put("meeting-id", meetingId);
        assertThat(client.post(CONFERENCES, body.toString()).status()).isEqualTo(200);
    }

    private void expireLeftovers(String meetingId) throws IOException {
        assertThat(client.patch(meetingId, "{\"expire\":true}").status()).isIn(200, 404);
    }

    /** Keys and types; values vary. A list is as long as recorded, save candidates, of which a host may have several. */
    private static void assertSameShape(String where, JsonNode actual, JsonNode expected) {
        assertThat(actual.getNodeType()).as(where).isEqualTo(expected.getNodeType());
        if (expected.isObject()) {
            List<String> names = new ArrayList<>();
            actual.fieldNames().forEachRemaining(names::add);
            List<String> wanted = new ArrayList<>();
            expected.fieldNames().forEachRemaining(wanted::add);
            assertThat(names).as(where).containsExactlyInAnyOrderElementsOf(wanted);
            for (String name : wanted) {
                assertSameShape(where + "." + name, actual.path(name), expected.path(name));
            }
        } else if (expected.isArray() && where.endsWith("candidates")) {
            assertThat(actual).as(where).isNotEmpty();
            actual.forEach(candidate -> assertSameShape(where + "[]", candidate, expected.path(0)));
        } else if (expected.isArray()) {
            assertThat(actual).as(where).hasSize(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertSameShape(where + "[" + i + "]", actual.path(i), expected.path(i));
            }
        } else if (expected.isTextual() && !where.contains("transport.transport.")) {
            if (!where.endsWith("current_timestamp")) {
                assertThat(actual.asText()).as(where).isEqualTo(expected.asText());
            }
        }
    }

    @Test
    void a_refused_creation_leaves_the_empty_conference_behind() throws IOException {
        expireLeftovers("left-1");
        JsonNode two = exchanges().path(24).path("request").path("body");
        ObjectNode body = two.deepCopy();
        body.put("meeting-id", "left-1").put("create", true);
        assertThat(client.post(CONFERENCES, body.toString()).status()).isEqualTo(400);
        assertThat(client.get(CONFERENCES + "/left-1").status()).isEqualTo(501);
        assertThat(client.patch("left-1", "{\"expire\":true}").status()).isEqualTo(200);
    }

    @Test
    void a_refused_sctp_leaves_the_endpoint_behind() throws IOException {
        prepare("left-2", exchanges().path(0));
        ObjectNode body = exchanges().path(32).path("request").path("body").deepCopy();
        body.put("meeting-id", "left-2");
        assertThat(client.post(CONFERENCES, body.toString()).status()).isEqualTo(400);
        assertThat(client.post(CONFERENCES, body.toString()).title())
                .isEqualTo("Error 400 Failed to create conference: Endpoint with ID eeee already exists");
    }

    @Test
    void the_fingerprint_is_the_same_for_all_and_credentials_are_not() throws IOException {
        prepare("prints-1", exchanges().path(0));
        ObjectNode body = exchanges().path(1).path("request").path("body").deepCopy();
        JsonNode second = client.patch("prints-1", body.toString()).json();
        ObjectNode thirdBody = exchanges().path(4).path("request").path("body").deepCopy();
        JsonNode third = client.patch("prints-1", thirdBody.toString()).json();
        JsonNode one = second.path("endpoints").path(0).path("transport").path("transport");
        JsonNode other = third.path("endpoints").path(0).path("transport").path("transport");
        assertThat(one.path("fingerprints")).isEqualTo(other.path("fingerprints"));
        assertThat(one.path("ufrag")).isNotEqualTo(other.path("ufrag"));
        assertThat(one.path("pwd")).isNotEqualTo(other.path("pwd"));
    }

    @Test
    void drain_shows_in_the_statistics() throws IOException {
        client.send("POST", "/colibri/drain/enable", "", "application/json");
        try {
            assertThat(client.get("/colibri/drain").json().path("drain").asBoolean())
                    .isTrue();
            Until.isTrue(() -> client.get("/colibri/stats").json().path("drain").asBoolean());
            assertThat(client.get("/about/health").status()).isEqualTo(200);
        } finally {
            client.send("POST", "/colibri/drain/disable", "", "application/json");
        }
    }

    @Test
    void an_endpoint_that_never_connects_goes_after_two_minutes_and_a_sweep() throws IOException {
        assumeTrue(realBridge == null);
        prepare("sweep-1", exchanges().path(0));
        advance(Duration.ofSeconds(115));
        assertThat(client.get(CONFERENCES + "/sweep-1").status()).isEqualTo(501);
        advance(Duration.ofSeconds(70));
        Until.isTrue(() -> client.get(CONFERENCES + "/sweep-1").status() == 404);
    }

    @Test
    void an_empty_conference_goes_at_the_first_sweep_that_finds_it_older_than_twenty_seconds() throws IOException {
        assumeTrue(realBridge == null);
        advance(Duration.ofSeconds(60));
        assertThat(client.post(CONFERENCES, "{\"meeting-id\":\"sweep-2\",\"create\":true}")
                        .status())
                .isEqualTo(200);
        advance(Duration.ofSeconds(15));
        assertThat(client.get(CONFERENCES + "/sweep-2").status()).isEqualTo(501);
        advance(Duration.ofSeconds(50));
        Until.isTrue(() -> client.get(CONFERENCES + "/sweep-2").status() == 404);
    }

    /** Moves the bridge's clock and lets its timer see it: the timer's next reading of the clock follows this one. */
    private void advance(Duration duration) throws IOException {
        now.updateAndGet(instant -> instant.plus(duration));
        Objects.requireNonNull(embedded).tickNow();
    }
}
