package org.zhest.infra.gateway.sound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeEndpoint;
import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** Who sits in the conference as a page does: hums in Opus over DTLS-SRTP, and keeps what it hears of one other. */
public final class ConferenceCaller implements AutoCloseable {
    private static final int OPUS = 111;
    private static final int RATE = 48_000;
    private static final int FRAME = RATE / 50;
    private static final DtlsIdentity IDENTITY = DtlsIdentity.generate(Instant.now());

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final RtpStream stream = new RtpStream();
    private final OpusVoice voice = new OpusVoice(true);
    private final OpusDecoder decoder;
    private final RtpPeer peer;
    private final short[] heard = new short[RATE];
    private long heardCount;
    private volatile double hertz;
    private long sent;

    /** Is connected when this returns. */
    public ConferenceCaller(BridgeClient client, String conference, String id) throws Exception {
        decoder = new OpusDecoder(RATE, 1);
        peer = RtpPeer.open(InetAddress.getLoopbackAddress(), IDENTITY, false, new TransportEvents() {
            @Override
            public boolean expects(int ssrc) {
                return true;
            }

            @Override
            public void rtp(byte[] buffer, int offset, int length, long nanos) {
                hear(buffer, offset, length);
            }

            @Override
            public void rtcp(byte[] buffer, int offset, int length) {}
        });
        BridgeEndpoint endpoint = new BridgeEndpoint(client, conference, id);
        RemoteTransport bridge = endpoint.create((ObjectNode) BridgeClient.JSON.readTree(BridgeSeat.ENDPOINT));
        endpoint.tell(peer.local(), sources(id));
        peer.connect(bridge).get(30, TimeUnit.SECONDS);
        var _ = pace.scheduleAtFixedRate(this::send, 0, 20, TimeUnit.MILLISECONDS);
    }

    private ArrayNode sources(String id) {
        ArrayNode sources = BridgeClient.JSON.createArrayNode();
        ObjectNode audio = sources.addObject().put("type", "audio").put("id", id + "-a0");
        audio.putArray("sources").addObject().put("ssrc", ssrc()).put("name", id + "-a0");
        return sources;
    }

    public long ssrc() {
        return Integer.toUnsignedLong(stream.ssrc());
    }

    /** 0 is silence. */
    public void hum(double tone) {
        hertz = tone;
    }

    private void send() {
        byte[] payload = new byte[OpusVoice.LONGEST];
        int length = voice.encode(Waves.tone(hertz, RATE, sent, FRAME, hertz == 0 ? 0 : 8_000), payload);
        byte[] packet = new byte[RtpPacket.FIXED_HEADER + length + MediaTransport.TRAILER];
        int _ = peer.sendRtp(packet, 0, stream.write(packet, OPUS, sent == 0, sent, payload, length, null));
        sent += FRAME;
    }

    private synchronized void hear(byte[] buffer, int offset, int length) {
        RtpPacket packet = new RtpPacket();
        if (!packet.wrap(buffer, offset, length) || packet.payloadType() != OPUS) {
            return;
        }
        short[] frame = new short[6 * FRAME];
        try {
            int count = decoder.decode(
                    packet.buffer(), packet.payloadOffset(), packet.payloadLength(), frame, 0, frame.length, false);
            for (short sample : Arrays.copyOf(frame, count)) {
                heard[(int) (heardCount++ % heard.length)] = sample;
            }
        } catch (OpusException e) {
            throw new AssertionError(e);
        }
    }

    /** Amplitude of a tone in the last tenth of a second. */
    public double hears(double tone) {
        return Waves.amplitude(last(), tone, RATE);
    }

    /** How loud the last tenth of a second was, whatever it held. */
    public double hearsAnything() {
        return Waves.rms(last());
    }

    private synchronized short[] last() {
        short[] last = new short[RATE / 10];
        for (int i = 0; i < last.length; i++) {
            last[i] = heard[(int) Math.floorMod(heardCount - last.length + i, (long) heard.length)];
        }
        return last;
    }

    @Override
    public void close() {
        pace.shutdownNow();
        peer.close();
    }
}
