package org.zhest.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A telephone gateway that keeps to infra/gateway/README.md and calls nobody. One for the run, as the database. */
public final class FakeGateway implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOKEN = "token-of-the-test-gateway";
    public static final String EVENTS_TOKEN = "token-of-the-test-events";
    public static final String RELAY = "+74951234590";
    public static final String SOCIAL_LINE = "+74951234591";
    private static final Map<UUID, Leg> LEGS = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    private static volatile String instance = "first";
    private static volatile @Nullable String refusal;

    /** What a leg was told: the dial, then each command with its body. */
    public record Leg(JsonNode dialled, List<String> told, List<String> offers) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "zhest.phone.gateways[0].url=http://127.0.0.1:"
                                + SERVER.getAddress().getPort(),
                        "zhest.phone.gateways[0].token=" + TOKEN,
                        "zhest.phone.events-token=" + EVENTS_TOKEN,
                        "zhest.phone.incoming[0].number=" + RELAY,
                        "zhest.phone.incoming[1].number=" + SOCIAL_LINE,
                        "zhest.phone.incoming[1].purpose=social_line",
                        "zhest.phone.read-interval=50ms")
                .applyTo(context);
    }

    public static @Nullable Leg leg(UUID line) {
        return LEGS.get(line);
    }

    /** Somebody telephones. @return the leg, which waits to be picked up */
    public static UUID rings() {
        UUID line = UUID.randomUUID();
        LEGS.put(line, new Leg(JSON.createObjectNode(), new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>()));
        return line;
    }

    /** From now on every dial is refused with this code, such as {@code tooManyLegs}; null: works again. */
    public static void refuse(@Nullable String code) {
        refusal = code;
    }

    /** It was restarted: another process, without a leg. */
    public static void restart() {
        LEGS.clear();
        instance = UUID.randomUUID().toString();
    }

    /** Posts an event, as the gateway does. @return the status of the answer */
    public static int says(Browsers backend, UUID line, String type, Map<String, ?> more) {
        return says(backend, EVENTS_TOKEN, JSON.writeValueAsString(event(line, type, more)));
    }

    /** Posts anything, with any token. */
    public static int says(Browsers backend, String token, String body) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(backend.address("/internal/phone/events"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, ?> event(UUID line, String type, Map<String, ?> more) {
        Map<String, Object> event = new ConcurrentHashMap<>(more);
        event.put("leg", line.toString());
        event.put("seq", 1);
        event.put("at", "2026-11-22T20:15:00.123Z");
        event.put("type", type);
        return event;
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/health", exchange -> answer(exchange, 200, Map.of("instance", instance)));
            server.createContext("/v1/legs/", FakeGateway::ofLeg);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void ofLeg(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of("code", "unauthorized"));
            return;
        }
        String[] path = exchange.getRequestURI().getPath().split("/");
        UUID line = UUID.fromString(path[3]);
        String code = refusal;
        if (exchange.getRequestMethod().equals("PUT")) {
            if (code != null) {
                answer(exchange, code.equals("badAddress") ? 422 : 429, Map.of("code", code));
                return;
            }
            LEGS.put(line, new Leg(JSON.readTree(body), new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>()));
            answer(exchange, 201, Map.of("state", "dialling"));
            return;
        }
        Leg leg = LEGS.get(line);
        if (leg == null) {
            answer(exchange, 404, Map.of("code", "unknownLeg"));
        } else if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, Map.of("state", leg.told().contains("accept") ? "answered" : "incoming"));
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            leg.told().add("hang up");
            answer(exchange, 204, Map.of());
        } else if (path[4].equals("conference")) {
            String offer = JSON.readTree(body).path("offer").asString();
            leg.offers().add(offer);
            answer(exchange, 200, Map.of("answer", Answers.sdp(offer)));
        } else {
            leg.told().add(body.isEmpty() ? path[4] : path[4] + " " + body);
            answer(exchange, 200, Map.of("state", "answered"));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] json = status == 204 ? new byte[0] : JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, status == 204 ? -1 : json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
