package org.zhest.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;
import org.zhest.local.FreePorts;
import org.zhest.local.Product;

/** The backend as a centre runs it: its own jar in its own process. */
final class BackendProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final String url;

    private BackendProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts one and waits until it serves its page. */
    static BackendProcess start(Path checkout, EmbeddedDatabase database, List<String> settings)
            throws IOException, InterruptedException {
        int port = FreePorts.tcp();
        File log = File.createTempFile("zhest-bench", ".log");
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--server.port=" + port);
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--zhest.password.memory=64");
        arguments.add("--zhest.password.passes=1");
        Process process = new ProcessBuilder(command(checkout, database, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        BackendProcess backend = new BackendProcess(process, "http://127.0.0.1:" + port);
        backend.awaitPage(log);
        return backend;
    }

    /** Adds the first coordinator, as the README says. */
    static void addCoordinator(Path checkout, EmbeddedDatabase database, String login)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(
                        checkout, database, List.of("account", "add", "--role", "coordinator", "--login", login)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write((Product.PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (process.waitFor() != 0) {
            throw new IOException("no coordinator was added");
        }
    }

    private static List<String> command(Path checkout, EmbeddedDatabase database, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                checkout.resolve("backend/target/zhest-backend.jar").toString()));
        command.addAll(arguments);
        command.add("--spring.datasource.url=" + database.jdbcUrl());
        command.add("--spring.datasource.username=" + database.username());
        command.add("--spring.datasource.password=" + database.password());
        return command;
    }

    String url() {
        return url;
    }

    boolean lives() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void awaitPage(File log) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        HttpRequest page = HttpRequest.newBuilder(URI.create(url + "/")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Whether it ever will is asked below.
                }
                if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException("a backend did not start; its log is " + log);
                }
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
