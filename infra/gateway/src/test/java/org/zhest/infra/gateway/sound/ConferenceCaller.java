package org.zhest.infra.gateway.sound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeEndpoint;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.RtpPacket;

/** Who sits in the conference as a page does: hums in Opus over DTLS-SRTP, and keeps what it hears of one other. */
public final class ConferenceCaller implements AutoCloseable {
    private static final DtlsIdentity IDENTITY = DtlsIdentity.generate(Instant.now());

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final Humming voice = new Humming();
    private final Listening ear = new Listening();
    private final RtpPeer peer;

    /** Is connected when this returns. */
    public ConferenceCaller(BridgeClient client, String conference, String id) throws Exception {
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
        return Integer.toUnsignedLong(voice.ssrc());
    }

    /** 0 is silence. */
    public void hum(double tone) {
        voice.hum(tone);
    }

    private void send() {
        voice.next((packet, length) -> {
            int _ = peer.sendRtp(packet, 0, length);
        });
    }

    private void hear(byte[] buffer, int offset, int length) {
        RtpPacket packet = new RtpPacket();
        if (packet.wrap(buffer, offset, length) && packet.payloadType() == Humming.OPUS) {
            ear.packet(packet);
        }
    }

    /** Amplitude of a tone in the last tenth of a second. */
    public double hears(double tone) {
        return ear.hears(tone);
    }

    /** How loud the last tenth of a second was, whatever it held. */
    public double hearsAnything() {
        return ear.hearsAnything();
    }

    @Override
    public void close() {
        pace.shutdownNow();
        peer.close();
    }
}
