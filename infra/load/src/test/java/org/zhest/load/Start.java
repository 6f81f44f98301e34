package org.zhest.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;
import org.zhest.local.BridgeProcess;
import org.zhest.local.FreePorts;

/**
 * One command on built classes to a served sign-in page, Maven and all. Beside it the backend's jar alone, its database and
 * bridge running already: the part that no local run can do without.
 */
final class Start implements Bench {

    private static final int RUNS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path checkout;

    Start(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "./mvnw spring-boot:run on built classes to a served sign-in page, beside the backend's jar alone";
    }

    @Override
    public List<Result> measure() throws Exception {
        List<Double> fresh = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Path directory = Files.createTempDirectory("zhest-bench");
            try {
                fresh.add(localRun(directory));
                again.add(localRun(directory));
            } finally {
                delete(directory);
            }
            alone.add(backendAlone());
            Bench.progress("run %d: fresh data %.1f s, kept data %.1f s, backend alone %.1f s"
                    .formatted(run + 1, fresh.getLast(), again.getLast(), alone.getLast()));
        }
        String peer = "java -jar zhest-backend.jar, database and bridge running";
        return List.of(
                Result.lower("spring-boot:run to sign-in page, fresh data, median", "s", Numbers.median(fresh), RUNS)
                        .beside(peer, Numbers.median(alone)),
                Result.lower("spring-boot:run to sign-in page, kept data, median", "s", Numbers.median(again), RUNS)
                        .beside(peer, Numbers.median(alone)));
    }

    private double localRun(Path directory) throws IOException, InterruptedException {
        int port = FreePorts.tcp();
        String arguments = String.join(
                " ",
                "--zhest.local.directory=" + directory,
                "--zhest.local.port=" + port,
                "--zhest.local.bridge-port=" + FreePorts.tcp(),
                "--zhest.local.media-port=" + FreePorts.udp(),
                "--zhest.local.postgres-port=" + FreePorts.tcp());
        return secondsToPage(
                List.of(
                        checkout.resolve("mvnw").toString(),
                        "-q",
                        "spring-boot:run",
                        "-Dspring-boot.run.arguments=" + arguments),
                port);
    }

    private double backendAlone() throws IOException, InterruptedException {
        int port = FreePorts.tcp();
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
                BridgeProcess bridge = BridgeProcess.start(checkout)) {
            return secondsToPage(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            checkout.resolve("backend/target/zhest-backend.jar").toString(),
                            "--server.port=" + port,
                            "--server.address=127.0.0.1",
                            "--spring.datasource.url=" + database.jdbcUrl(),
                            "--spring.datasource.username=" + database.username(),
                            "--spring.datasource.password=" + database.password(),
                            "--zhest.media.bridges=" + bridge.restUrl()),
                    port);
        }
    }

    private double secondsToPage(List<String> command, int port) throws IOException, InterruptedException {
        File log = File.createTempFile("zhest-bench", ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!servesPage(http, port)) {
                if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() - start > LIMIT.toNanos()) {
                    throw new IOException("it did not start; its log is " + log);
                }
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            end(process);
        }
    }

    private static boolean servesPage(HttpClient http, int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("id=\"root\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Maven runs the product in a process of its own: all of them are asked to end, and waited for. */
    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(30, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                one.destroyForcibly();
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
