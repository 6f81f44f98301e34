package org.zhest.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeEndpoint;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.ArrivalLog;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpPacket;

/** One side of a call over a real bridge: ICE, DTLS-SRTP, replayed frames out, the other side's in, feedback for them. */
final class BridgeCaller implements AutoCloseable {

    private static final DtlsIdentity IDENTITY =
            DtlsIdentity.generate(InstantSource.system().instant());

    private final String id;
    private final int ssrc;
    private final RtpPeer peer;
    private final Frames recorded;
    private final ArrivalLog arrivals = new ArrivalLog(System.nanoTime());
    private final RtcpWriter feedback = new RtcpWriter(1200);
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong frames = new AtomicLong();

    private BridgeCaller(String id, int ssrc) throws IOException {
        this.id = id;
        this.ssrc = ssrc;
        recorded = new Frames(ssrc);
        peer = RtpPeer.open(InetAddress.getLoopbackAddress(), IDENTITY, false, new Incoming());
    }

    /** Connected when this returns; whoever is first makes the conference. */
    static BridgeCaller join(BridgeClient bridge, String conference, String id, int ssrc) throws Exception {
        BridgeCaller caller = new BridgeCaller(id, ssrc);
        BridgeEndpoint endpoint = new BridgeEndpoint(bridge, conference, id);
        RemoteTransport transport = endpoint.create(description());
        endpoint.tell(caller.peer.local(), caller.sources());
        caller.peer.connect(transport).get(20, TimeUnit.SECONDS);
        return caller;
    }

    void sendFrame() {
        recorded.next((buffer, length) -> peer.sendRtp(buffer, 0, length));
    }

    void sendFeedback(int mediaSsrc) {
        while (arrivals.writeTo(feedback.clear(), ssrc, mediaSsrc)) {
            peer.sendRtcp(feedback.buffer(), 0, feedback.length());
        }
    }

    long sent() {
        return recorded.sent();
    }

    long received() {
        return received.get();
    }

    /** Frames of the other side that came whole and in order. */
    long framesReceived() {
        return frames.get();
    }

    int port() {
        return peer.address().getPort();
    }

    int ssrc() {
        return ssrc;
    }

    private static ObjectNode description() throws IOException {
        return (ObjectNode) BridgeClient.JSON.readTree("""
                {"create": true, "capabilities": ["source-names"], "transport": {"ice-controlling": true},
                  "medias": [{"type": "video",
                    "payload-types": [{"name": "VP9", "id": "98", "clockrate": "90000", "rtcp-fbs": [{"type": "transport-cc"}]}],
                    "rtp-hdrexts": [{"id": 3,
                      "uri": "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01"}]}]}
                """);
    }

    private ArrayNode sources() {
        ArrayNode sources = BridgeClient.JSON.createArrayNode();
        sources.addObject()
                .put("type", "video")
                .put("id", id + "-v0")
                .putArray("sources")
                .addObject()
                .put("ssrc", Integer.toUnsignedLong(ssrc))
                .put("name", id + "-v0");
        return sources;
    }

    @Override
    public void close() {
        peer.close();
    }

    private final class Incoming implements TransportEvents {
        private final RtpPacket view = new RtpPacket();
        private int timestamp;
        private int packets;

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            if (view.wrap(buffer, offset, length)) {
                int at = view.extension(3);
                if (at >= 0) {
                    arrivals.arrived(view.transportSequence(at), nanos);
                }
                received.incrementAndGet();
                countFrame();
            }
        }

        private void countFrame() {
            packets = view.timestamp() == timestamp ? packets + 1 : 1;
            timestamp = view.timestamp();
            if (view.marker() && packets == Frames.PACKETS_A_FRAME) {
                frames.incrementAndGet();
            }
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            // The sender's own congestion control would read it; this one sends what was recorded.
        }
    }
}
