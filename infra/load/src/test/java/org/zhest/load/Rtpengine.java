package org.zhest.load;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhest.infra.gateway.sound.FakeTelephone;
import org.zhest.infra.gateway.sound.OpusPlayer;
import org.zhest.local.FreePorts;

/** Sipwise's rtpengine, as {@code infra/load/install-rtpengine.sh} finds it: PCMA on one side of each leg, Opus on the other, plain RTP. */
final class Rtpengine implements AutoCloseable {

    private static final String SDP = """
            v=0\r
            o=- 1 1 IN IP4 127.0.0.1\r
            s=-\r
            c=IN IP4 127.0.0.1\r
            t=0 0\r
            m=audio 9 RTP/AVP %d\r
            a=rtpmap:%s\r
            a=ptime:20\r
            """;
    private static final Pattern PORT = Pattern.compile("m=audio (\\d+) ");
    private static final Pattern OPUS = Pattern.compile("a=rtpmap:(\\d+) opus/48000", Pattern.CASE_INSENSITIVE);

    private final DatagramSocket control = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final InetSocketAddress engine;
    private final Process process;
    private final List<FakeTelephone> telephones = new ArrayList<>();
    private final List<OpusPlayer> players = new ArrayList<>();
    private int cookie;

    Rtpengine() throws IOException, InterruptedException {
        String program = System.getProperty("zhest.rtpengine", "");
        if (program.isEmpty()) {
            throw new IOException("rtpengine is missing; infra/load/install-rtpengine.sh says how to get it");
        }
        engine = new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.udp());
        // No kernel module: packets go through the process, as they do through the gateway.
        process = new ProcessBuilder(
                        program,
                        "--foreground",
                        "--log-stderr",
                        "--log-level=3",
                        "--table=-1",
                        "--interface=127.0.0.1",
                        "--listen-ng=127.0.0.1:" + engine.getPort(),
                        "--port-min=46000",
                        "--port-max=46999")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        control.setSoTimeout(500);
        for (int tries = 0; !command("d7:command4:pinge").contains("pong"); tries++) {
            if (tries == 20 || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                close();
                throw new IOException("rtpengine did not start");
            }
        }
    }

    /** One more leg talks. */
    void talk() throws IOException {
        String call = "leg-" + telephones.size();
        String offer = sdp(command("d" + text("call-id", call)
                + "5:codecd4:maskl4:PCMAe9:transcodel4:opusee"
                + text("command", "offer") + text("from-tag", "a") + text("sdp", SDP.formatted(8, "8 PCMA/8000"))
                + "e"));
        Matcher opus = OPUS.matcher(offer);
        if (!opus.find()) {
            throw new IOException("rtpengine offers no Opus");
        }
        int type = Integer.parseInt(opus.group(1));
        String answer = sdp(command("d" + text("call-id", call) + text("command", "answer") + text("from-tag", "a")
                + text("sdp", SDP.formatted(type, type + " opus/48000/2")) + text("to-tag", "b") + "e"));
        telephones.add(new FakeTelephone(at(answer)).hum(500));
        players.add(new OpusPlayer(at(offer), type));
    }

    /** @throws IOException where sound does not go both ways */
    void check() throws IOException {
        boolean whole = telephones.stream().allMatch(one -> one.hearsSomething())
                && players.stream().allMatch(one -> one.heard() > 100);
        if (!whole) {
            throw new IOException("rtpengine does not carry every leg both ways");
        }
    }

    long pid() {
        return process.pid();
    }

    private static InetSocketAddress at(String sdp) throws IOException {
        Matcher port = PORT.matcher(sdp);
        if (!port.find()) {
            throw new IOException("rtpengine gave no port");
        }
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port.group(1)));
    }

    private static String text(String key, String value) {
        return key.length() + ":" + key + value.length() + ":" + value;
    }

    private static String sdp(String reply) throws IOException {
        int at = reply.indexOf("3:sdp");
        if (at < 0) {
            throw new IOException("rtpengine refused: " + reply);
        }
        int colon = reply.indexOf(':', at + 5);
        return reply.substring(colon + 1, colon + 1 + Integer.parseInt(reply.substring(at + 5, colon)));
    }

    /** @param bencoded of its control protocol "ng", keys in order; @return its reply, empty if none came */
    private String command(String bencoded) throws IOException {
        byte[] bytes = (++cookie + " " + bencoded).getBytes(StandardCharsets.US_ASCII);
        control.send(new DatagramPacket(bytes, bytes.length, engine));
        DatagramPacket reply = new DatagramPacket(new byte[65_536], 65_536);
        try {
            control.receive(reply);
        } catch (SocketTimeoutException none) {
            return "";
        }
        return new String(reply.getData(), 0, reply.getLength(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        telephones.forEach(FakeTelephone::close);
        players.forEach(OpusPlayer::close);
        control.close();
        process.destroy();
    }
}
