package org.zhest.infra.embedded.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds and stops the server that a killed JVM left running on a data directory. */
final class LeftBehind {
    private static final System.Logger LOG = System.getLogger(LeftBehind.class.getName());

    /** Held by the library while its JVM lives; the system gives it back when that is killed. */
    private static final String LOCK = "epg-lock";

    /** PostgreSQL's own: the first line is the server's process id. */
    private static final String PID_FILE = "postmaster.pid";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftBehind() {}

    /** @throws IOException when a living run holds the directory, or the server does not end */
    static void stop(Path directory) throws IOException {
        Optional<ProcessHandle> server = serverOf(directory);
        if (server.isEmpty()) {
            return;
        }
        if (isHeld(directory.resolve(LOCK))) {
            throw new IOException("The data directory " + directory + " is in use by another run. End that one first.");
        }
        LOG.log(System.Logger.Level.INFO, "Stopping the PostgreSQL server that a killed run left behind");
        interrupt(server.get());
        try {
            var _ = server.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an old server was ending", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "A PostgreSQL server left behind on " + directory + " does not end; its process is "
                            + server.get().pid(),
                    e);
        }
    }

    private static Optional<ProcessHandle> serverOf(Path directory) throws IOException {
        try {
            String pid =
                    Files.readAllLines(directory.resolve(PID_FILE)).getFirst().strip();
            // A number used again by some other program after a reboot must not cost that program its life.
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isHeld(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, all that Java can send, would wait for every client to leave. */
    private static void interrupt(ProcessHandle server) throws IOException {
        try {
            Process kill = new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (kill.waitFor() == 0) {
                return;
            }
        } catch (IOException e) {
            // No kill program here: the slower way is left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an old server was ending", e);
        }
        boolean _ = server.destroy();
    }
}
