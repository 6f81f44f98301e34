package org.zhest.infra.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A sipp that runs one scenario once. Its exit status says whether all went as the scenario has it. */
final class Sipp implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final Process process;
    private final Path log;
    private final int port;

    private Sipp(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Waits to be called. */
    static Sipp answering(String scenario, String... more) {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of(more));
        Sipp sipp = start(scenario, port, arguments);
        boolean tcp = arguments.contains("t1");
        Until.holds("sipp listens", () -> !sipp.process.isAlive() || listens(tcp ? "tcp" : "udp", port));
        return sipp;
    }

    /** Calls the gateway. */
    static Sipp calling(String scenario, int gateway, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("127.0.0.1:" + gateway);
        return start(scenario, freePort(), arguments);
    }

    private static Sipp start(String scenario, int port, List<String> more) {
        try {
            Path folder = Files.createDirectories(Path.of("target/sipp")).toAbsolutePath();
            Path log = Files.createTempFile(folder, scenario + "-", ".log");
            Path file = Files.writeString(Path.of(log + ".xml"), scenario(scenario, more));
            List<String> command = new ArrayList<>(List.of(
                    program("sipp"),
                    "-sf",
                    file.toString(),
                    "-i",
                    "127.0.0.1",
                    "-p",
                    Integer.toString(port),
                    "-m",
                    "1",
                    "-nostdin",
                    "-timeout",
                    "20s",
                    "-timeout_error",
                    "-trace_err",
                    "-error_file",
                    log + ".err",
                    "-trace_msg",
                    "-message_file",
                    log + ".msg",
                    "-default_behaviors",
                    "none"));
            command.addAll(more);
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Sipp(process, log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scenario, with {@code @NAME@} replaced by what {@code -set NAME value} says: sipp reads status lines before its keys. */
    private static String scenario(String name, List<String> arguments) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/sipp", name + ".xml"));
        for (int i = arguments.indexOf("-set"); i >= 0; i = arguments.indexOf("-set")) {
            text = text.replace("@" + arguments.get(i + 1) + "@", arguments.get(i + 2));
            arguments.subList(i, i + 3).clear();
        }
        return text;
    }

    String address() {
        return "sip:service@127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** Fails unless sipp ended as its scenario does. */
    void succeeds() {
        try {
            if (!process.waitFor(25, TimeUnit.SECONDS)) {
                throw new AssertionError("sipp still runs" + words());
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("sipp ended with " + process.exitValue() + words());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a message that passed had this in it. */
    boolean heard(String words) {
        try {
            return Files.readString(Path.of(log + ".msg")).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (String kind : List.of(".err", ".msg")) {
            try {
                words.append("\n").append(Files.readString(Path.of(log + kind)));
            } catch (IOException e) {
                words.append("\n(no ").append(kind).append(")");
            }
        }
        return words.toString();
    }

    /** From target/peers where the script put it, else from the path. */
    static String program(String name) {
        Path unpacked = Path.of("target/peers/bin", name).toAbsolutePath();
        return Files.isExecutable(unpacked) ? unpacked.toString() : name;
    }

    /** Free for UDP and TCP alike, and the one above it. */
    static int freePort() {
        while (true) {
            try (DatagramSocket udp = new DatagramSocket(new InetSocketAddress(LOOPBACK, 0));
                    ServerSocket tcp = new ServerSocket(udp.getLocalPort(), 1, LOOPBACK);
                    ServerSocket above = new ServerSocket(udp.getLocalPort() + 1, 1, LOOPBACK)) {
                if (above.isBound()) {
                    return tcp.getLocalPort();
                }
            } catch (IOException | IllegalArgumentException e) {
                // Another.
            }
        }
    }

    static boolean listens(String kind, int port) {
        String hex = String.format(Locale.ROOT, ":%04X ", port);
        try {
            for (String file : List.of("/proc/net/" + kind, "/proc/net/" + kind + "6")) {
                if (Files.exists(Path.of(file))
                        && Files.readAllLines(Path.of(file)).stream().anyMatch(line -> line.contains(hex))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
