package org.zhest.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The media bridge as a centre would run it: its own jar in its own process. */
public final class BridgeProcess implements AutoCloseable {

    private static final Pattern ENDPOINTS = Pattern.compile("\"local_endpoints\"\\s*:\\s*(\\d+)");
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final String restUrl;
    private final int mediaPort;

    private BridgeProcess(Process process, String restUrl, int mediaPort) {
        this.process = process;
        this.restUrl = restUrl;
        this.mediaPort = mediaPort;
    }

    /** @param checkout the root of the repository, built up to {@code package} */
    public static BridgeProcess start(Path checkout, String... jvmOptions) throws IOException, InterruptedException {
        Path jar = checkout.resolve("infra/embedded/target/zhest-bridge.jar");
        if (!Files.exists(jar)) {
            throw new IOException("The bridge is not packaged. Run ./mvnw -pl infra/embedded -am package -DskipTests");
        }
        String rest = "127.0.0.1:" + FreePorts.tcp();
        int mediaPort = FreePorts.udp();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-jar", jar.toString(), "--rest=" + rest, "--media=127.0.0.1:" + mediaPort));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BridgeProcess bridge = new BridgeProcess(process, "http://" + rest, mediaPort);
        bridge.awaitHealthy();
        return bridge;
    }

    public String restUrl() {
        return restUrl;
    }

    public int mediaPort() {
        return mediaPort;
    }

    public long pid() {
        return process.pid();
    }

    /** As an operator does before a restart. */
    public void drain() throws IOException, InterruptedException {
        send(request("/colibri/drain/enable").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** How many pages have media here. */
    public int endpoints() {
        try {
            Matcher endpoints = ENDPOINTS.matcher(send(request("/colibri/stats")));
            return endpoints.find() ? Integer.parseInt(endpoints.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(restUrl + path));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the bridge answered " + answer.statusCode());
            }
            return answer.body();
        }
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void awaitHealthy() throws IOException, InterruptedException {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(restUrl + "/about/health")).build();
        long end = System.nanoTime() + START.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (http.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // It has not bound its port yet; whether it ever will is asked below.
                }
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException("The bridge did not start");
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
