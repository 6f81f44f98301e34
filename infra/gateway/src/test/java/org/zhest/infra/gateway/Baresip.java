package org.zhest.infra.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real baresip without a sound card: it answers at once, hums, and keeps in a file what it hears. */
final class Baresip implements AutoCloseable {
    private static final int WAV_HEADER = 44;

    private final Process process;
    private final Path folder;
    private final int port;
    private final int console;

    private Baresip(Process process, Path folder, int port, int console) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.console = console;
    }

    /** @param hertz what it hums */
    static Baresip humming(int hertz) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/baresip")), "run")
                    .toAbsolutePath();
            int port = Sipp.freePort();
            int console = Sipp.freePort();
            Files.writeString(folder.resolve("config"), """
                    sip_listen 127.0.0.1:%d
                    net_interface 127.0.0.1
                    audio_source ausine,%d
                    audio_player aubridge,nobody
                    ausrc_srate 48000
                    ausrc_channels 2
                    cons_listen 127.0.0.1:%d
                    snd_path %s
                    module_path %s
                    module g711.so
                    module ausine.so
                    module aubridge.so
                    module sndfile.so
                    module cons.so
                    module account.so
                    module_app menu.so
                    """.formatted(port, hertz, console, folder, modules()));
            Files.writeString(
                    folder.resolve("accounts"),
                    "<sip:phone@127.0.0.1:%d;transport=udp>;regint=0;answermode=auto;audio_codecs=PCMA\n"
                            .formatted(port));
            Files.writeString(folder.resolve("contacts"), "");
            Process process = new ProcessBuilder(Sipp.program("baresip"), "-4", "-f", folder.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Baresip baresip = new Baresip(process, folder, port, console);
            Until.holds("baresip listens, see " + folder, () -> !process.isAlive() || Sipp.listens("udp", port));
            if (!process.isAlive()) {
                throw new AssertionError(baresip.log());
            }
            return baresip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path modules() throws IOException {
        for (Path root :
                new Path[] {Path.of("target/peers/root/usr/lib"), Path.of("/usr/lib"), Path.of("/usr/local/lib")}) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> found = Files.find(root, 4, (path, a) -> path.endsWith("baresip/modules"))) {
                    Path modules = found.findFirst().orElse(null);
                    if (modules != null) {
                        return modules.toAbsolutePath();
                    }
                }
            }
        }
        throw new AssertionError("baresip's modules were not found");
    }

    String address() {
        return "sip:phone@127.0.0.1:" + port;
    }

    /** In a call: presses a key of the telephone, and lets it go. */
    void press(char key) {
        try (DatagramSocket socket = new DatagramSocket()) {
            byte[] bytes = {(byte) key, 4};
            for (int i = 0; i < bytes.length; i++) {
                socket.send(new DatagramPacket(bytes, i, 1, InetAddress.getLoopbackAddress(), console));
                // As a finger does: the tone lasts for as long as the key is down, and the console answers nothing.
                Thread.sleep(120);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Samples at 8 kHz of the call that has ended. */
    short[] heard() {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.toString().endsWith("-dec.wav"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing was kept: " + log()));
            byte[] bytes = Files.readAllBytes(file);
            short[] samples = new short[Math.max(0, bytes.length - WAV_HEADER) / 2];
            ByteBuffer.wrap(bytes, bytes.length - 2 * samples.length, 2 * samples.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** It writes its file whole when it is asked to stop. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
