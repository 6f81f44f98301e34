package org.zhest.infra.embedded.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.zhest.infra.embedded.PortTakenException;

/**
 * A PostgreSQL server of our own, listening on 127.0.0.1 only and trusting whoever connects from there. It is stopped by
 * {@link #close}, and by the end of the JVM where that is orderly.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** A first start unpacks 20 MB and runs initdb; on a busy machine that takes longer than the library's 10 s. */
    private static final Duration START_WAIT = Duration.ofSeconds(90);

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts on a directory that outlives the run: every commit is flushed to disk. A server that a killed run left behind on
     * this directory is stopped first; its data is whole.
     *
     * @param directory made and filled when it does not exist
     * @throws PortTakenException when another program listens on the port
     * @throws IOException when another run is using the directory, or the server does not start
     */
    public static EmbeddedDatabase durable(Path directory, int port) throws IOException {
        Path home = directory.toAbsolutePath();
        Files.createDirectories(home);
        LeftBehind.stop(home);
        checkFree(port);
        return start(
                builder()
                        .setDataDirectory(home)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        // Who started it closes it, and after those who use it: a hook of its own would stop it under
                        // them. Killed, it is
                        // found by the next start.
                        .setRegisterShutdownHook(false)
                        // The library starts the server with -F; this comes later on its command line and wins.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"),
                "the data directory " + home);
    }

    /** Starts on a directory and port of its own, both given up by {@link #close}; nothing is flushed, for speed. */
    public static EmbeddedDatabase temporary() throws IOException {
        return start(builder().setServerConfig("full_page_writes", "off"), "a temporary directory");
    }

    /**
     * Renames a data directory of {@link #durable} that is of no more use, so that the next start makes a fresh one. The
     * server must be closed. Nothing is deleted.
     *
     * @return where the data is now: beside, with {@code -old-1} or the first free number behind its name
     */
    public static Path moveAside(Path directory) throws IOException {
        Path home = directory.toAbsolutePath();
        LeftBehind.stop(home);
        for (int number = 1; ; number++) {
            Path aside = home.resolveSibling(home.getFileName() + "-old-" + number);
            if (!Files.exists(aside)) {
                return Files.move(home, aside);
            }
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(START_WAIT)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // Case and order of Cyrillic must not hang on the locale of whoever starts us.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder, String where) throws IOException {
        try {
            return new EmbeddedDatabase(builder.start());
        } catch (IOException | RuntimeException e) {
            throw new IOException("PostgreSQL did not start on " + where + ": " + e.getMessage(), e);
        }
    }

    private static void checkFree(int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", port);
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(address);
        } catch (BindException e) {
            throw new PortTakenException("PostgreSQL (TCP)", address, e);
        }
    }

    /** JDBC URL of the database {@code postgres}, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getPort()
                + "/postgres";
    }

    public String username() {
        return USER;
    }

    /** Empty: connections from this machine are trusted. */
    public String password() {
        return "";
    }

    public int port() {
        return server.getPort();
    }

    /** Stops the server, cutting whoever is connected. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
