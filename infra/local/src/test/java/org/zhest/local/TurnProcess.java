package org.zhest.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real coturn with the file that centres are given. Other than there are only addresses, port and secret, and that it may relay to
 * loopback, where the bridge of a story is.
 */
final class TurnProcess implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String SECRET = "a-secret-of-the-stories";

    private final Process process;
    private final Path folder;
    private final int port;

    private TurnProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    static TurnProcess start(Path checkout) throws IOException, InterruptedException {
        Path gateway = checkout.resolve("infra/gateway");
        Process install = new ProcessBuilder(gateway.resolve("install-peers.sh").toString())
                .inheritIO()
                .start();
        if (install.waitFor() != 0) {
            throw new IOException("There is no coturn");
        }
        int port = FreePorts.tcp();
        Path folder = Files.createTempDirectory("zhest-turn");
        String config = Files.readString(checkout.resolve("infra/deploy/coturn/turnserver.conf"))
                .replace("203.0.113.20", HOST)
                .replace("203.0.113.5", HOST)
                .replace("replace-this-secret", SECRET)
                .replaceAll("(?m)^listening-port=.*", "listening-port=" + port)
                .replaceAll("(?m)^tls-listening-port=.*", "tls-listening-port=" + FreePorts.tcp())
                .replaceAll("(?m)^syslog$", "log-file=stdout");
        Path file = Files.writeString(folder.resolve("turnserver.conf"), config + """
                allow-loopback-peers
                pidfile=%1$s/pid
                userdb=%1$s/db
                """.formatted(folder));
        Path log = folder.resolve("log");
        Path unpacked = gateway.resolve("target/peers/bin/turnserver");
        Process process = new ProcessBuilder(
                        Files.isExecutable(unpacked) ? unpacked.toString() : "turnserver", "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log).contains("Total General servers")) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("coturn did not start: " + Files.readString(log));
            }
        }
        return new TurnProcess(process, folder, port);
    }

    /** So that pages go by it alone. */
    List<String> settings(String transport) {
        return List.of(
                "--zhest.turn.urls=turn:%s:%d?transport=%s".formatted(HOST, port, transport),
                "--zhest.turn.secret=" + SECRET,
                "--zhest.turn.relay-only=true");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
