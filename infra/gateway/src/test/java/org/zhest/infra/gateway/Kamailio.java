package org.zhest.infra.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Kamailio: registrar and proxy. */
final class Kamailio implements AutoCloseable {
    private final Process process;

    private Kamailio(Process process) {
        this.process = process;
    }

    /** @param phone the port where it sends calls to numbers */
    static Kamailio start(int port, int phone) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/kamailio")), "run")
                    .toAbsolutePath();
            String config = Files.readString(Path.of("src/test/resources/kamailio.cfg"))
                    .replace("@PORT@", Integer.toString(port))
                    .replace("@PHONE@", Integer.toString(phone))
                    .replace("@MODULES@", modules());
            Path file = Files.writeString(folder.resolve("kamailio.cfg"), config);
            Process process = new ProcessBuilder(
                            Sipp.program("kamailio"),
                            "-f",
                            file.toString(),
                            "-DD",
                            "-E",
                            "-m",
                            "32",
                            "-M",
                            "4",
                            "-w",
                            folder.toString(),
                            "-Y",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Until.holds("kamailio listens, see " + folder, () -> !process.isAlive() || Sipp.listens("udp", port));
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(folder.resolve("log")));
            }
            return new Kamailio(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String modules() throws IOException {
        for (Path root :
                new Path[] {Path.of("target/peers/root/usr/lib"), Path.of("/usr/lib"), Path.of("/usr/lib64")}) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> found = Files.find(root, 4, (path, a) -> path.endsWith("kamailio/modules"))) {
                    Path modules = found.findFirst().orElse(null);
                    if (modules != null) {
                        return modules.toAbsolutePath().toString();
                    }
                }
            }
        }
        throw new AssertionError("Kamailio's modules were not found");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
