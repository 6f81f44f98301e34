package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A backend that keeps the events it took, and can be out of order for a while. */
final class FakeBackend implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<JsonNode> events = new CopyOnWriteArrayList<>();
    final List<String> tokens = new CopyOnWriteArrayList<>();
    volatile int answer = 204;
    private final HttpServer http;

    FakeBackend() throws IOException {
        this(0);
    }

    FakeBackend(int port) throws IOException {
        http = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        http.createContext("/", this::take);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode event = JSON.readTree(exchange.getRequestBody());
            if (answer / 100 == 2) {
                tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
                events.add(event);
            }
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/events");
    }

    int port() {
        return http.getAddress().getPort();
    }

    JsonNode await(String leg, String type) {
        return Until.found(
                type + " of " + leg + " among " + types(leg),
                () -> events.stream()
                        .filter(e -> e.path("leg").asText().equals(leg))
                        .filter(e -> e.path("type").asText().equals(type))
                        .findFirst()
                        .orElse(null));
    }

    JsonNode awaitAny(String type) {
        return Until.found(
                type,
                () -> events.stream()
                        .filter(e -> e.path("type").asText().equals(type))
                        .findFirst()
                        .orElse(null));
    }

    List<String> types(String leg) {
        return events.stream()
                .filter(e -> e.path("leg").asText().equals(leg))
                .map(e -> e.path("type").asText())
                .toList();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
