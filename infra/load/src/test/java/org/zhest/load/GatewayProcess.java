package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.zhest.local.FreePorts;

/** A telephone gateway in a process of its own, commanded and listened to as a backend does. */
final class GatewayProcess implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "benchmark-benchmark";
    private static final Duration START = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer backend;
    private final Process process;
    private final String control;

    /** When each event of each leg came, {@link System#nanoTime()}, by {@code leg type}. */
    private final Map<String, CompletableFuture<Long>> events = new ConcurrentHashMap<>();

    /** @param telephones port of the trunk */
    GatewayProcess(Path checkout, int telephones) throws Exception {
        Path jar = checkout.resolve("infra/gateway/target/zhest-gateway.jar");
        if (!Files.exists(jar)) {
            throw new IOException("The gateway is not packaged. Run ./mvnw -pl infra/gateway -am package -DskipTests");
        }
        backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.createContext("/", this::take);
        backend.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        backend.start();
        control = "127.0.0.1:" + FreePorts.tcp();
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        jar.toString(),
                        "--control=" + control,
                        "--token=" + TOKEN,
                        "--events=http://127.0.0.1:" + backend.getAddress().getPort() + "/",
                        "--events.token=" + TOKEN,
                        "--sip.listen=127.0.0.1:" + FreePorts.udp(),
                        "--sip.transports=udp",
                        "--trunk.host=127.0.0.1",
                        "--trunk.port=" + telephones,
                        "--limit.dials=1000"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitHealthy();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            long now = System.nanoTime();
            JsonNode event = JSON.readTree(exchange.getRequestBody());
            event(event.path("leg").asText(), event.path("type").asText()).complete(now);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private CompletableFuture<Long> event(String leg, String type) {
        return events.computeIfAbsent(leg + " " + type, _ -> new CompletableFuture<>());
    }

    /** When it came; waits for it. */
    long await(String leg, String type) throws Exception {
        return event(leg, type).get(15, TimeUnit.SECONDS);
    }

    JsonNode command(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://" + control + path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Authorization", "Bearer " + TOKEN)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the gateway answered " + answer.statusCode() + " to " + method + " " + path);
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    long pid() {
        return process.pid();
    }

    private void awaitHealthy() throws Exception {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                JsonNode _ = command("GET", "/health", "");
                return;
            } catch (IOException notYet) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    close();
                    throw new IOException("The gateway did not start", notYet);
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        backend.stop(0);
        http.close();
    }
}
