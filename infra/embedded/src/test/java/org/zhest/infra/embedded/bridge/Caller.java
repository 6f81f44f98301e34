package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtpPacket;

/** A browser's part in a test: joins a conference over REST, then sends and receives real packets. */
final class Caller implements AutoCloseable {
    static final int OPUS = 111;
    static final int VP9 = 98;
    static final int RTX = 99;
    static final int TRANSPORT_CC = 3;

    private static final DtlsIdentity IDENTITY = DtlsIdentity.generate(Instant.now());

    final String id;
    final int audio;
    final int video;
    final int rtx;
    final RtpPeer peer;
    final List<byte[]> rtp = new CopyOnWriteArrayList<>();
    final List<byte[]> rtcp = new CopyOnWriteArrayList<>();
    private final BridgeClient client;
    private final BridgeEndpoint endpoint;
    private final boolean hasVideo;
    private final RemoteTransport bridge;
    private int transportSequence = 100;
    private volatile IntPredicate accepted = ssrc -> true;

    private Caller(BridgeClient client, String conference, String id, int ssrc, boolean hasVideo) throws IOException {
        this.client = client;
        this.endpoint = new BridgeEndpoint(client, conference, id);
        this.id = id;
        this.hasVideo = hasVideo;
        audio = ssrc;
        video = ssrc + 1;
        rtx = ssrc + 2;
        peer = RtpPeer.open(InetAddress.getLoopbackAddress(), IDENTITY, false, new TransportEvents() {
            @Override
            public boolean expects(int from) {
                return accepted.test(from);
            }

            @Override
            public void rtp(byte[] buffer, int offset, int length, long nanos) {
                rtp.add(Arrays.copyOfRange(buffer, offset, offset + length));
            }

            @Override
            public void rtcp(byte[] buffer, int offset, int length) {
                rtcp.add(Arrays.copyOfRange(buffer, offset, offset + length));
            }
        });
        bridge = create();
    }

    /** Joins with audio and video, the conference being made if need be, and is connected when this returns. */
    static Caller join(BridgeClient client, String conference, String id, int ssrc) throws Exception {
        Caller caller = new Caller(client, conference, id, ssrc, true);
        caller.connect();
        return caller;
    }

    static Caller joinAudioOnly(BridgeClient client, String conference, String id, int ssrc) throws Exception {
        Caller caller = new Caller(client, conference, id, ssrc, false);
        caller.connect();
        return caller;
    }

    private RemoteTransport create() throws IOException {
        return endpoint.create(
                recorded(hasVideo ? 0 : 4).path("endpoints").path(0).deepCopy());
    }

    private static JsonNode recorded(int index) throws IOException {
        try (var in = Caller.class.getResourceAsStream("/colibri2/exchanges.json")) {
            return BridgeClient.JSON
                    .readTree(in)
                    .path("exchanges")
                    .path(index)
                    .path("request")
                    .path("body");
        }
    }

    private void connect() throws Exception {
        endpoint.tell(peer.local(), sources(hasVideo));
        peer.connect(bridge).get(30, TimeUnit.SECONDS);
        // The bridge is ready when it has seen the last flight; from then on it takes what we send.
        Until.isTrue(() -> {
            send(packet(OPUS, audio, 0, 20));
            return client.get("/colibri/stats")
                            .json()
                            .path("total_ice_succeeded")
                            .asInt()
                    > 0;
        });
    }

    private ArrayNode sources(boolean withVideo) {
        ArrayNode sources = BridgeClient.JSON.createArrayNode();
        ObjectNode a = sources.addObject().put("type", "audio").put("id", id + "-a0");
        a.putArray("sources")
                .addObject()
                .put("ssrc", Integer.toUnsignedLong(audio))
                .put("name", id + "-a0");
        if (withVideo) {
            ObjectNode v = sources.addObject().put("type", "video").put("id", id + "-v0");
            ArrayNode streams = v.putArray("sources");
            streams.addObject().put("ssrc", Integer.toUnsignedLong(video)).put("name", id + "-v0");
            streams.addObject().put("ssrc", Integer.toUnsignedLong(rtx)).put("name", id + "-v0");
            v.putArray("ssrc-groups")
                    .addObject()
                    .put("semantics", "FID")
                    .putArray("sources")
                    .add(Integer.toUnsignedLong(video))
                    .add(Integer.toUnsignedLong(rtx));
        }
        return sources;
    }

    /** User name fragment that the bridge gave this caller. */
    String bridgeUfrag() {
        return bridge.ufrag();
    }

    void patch(ObjectNode change) throws IOException {
        endpoint.patch(change);
    }

    ObjectNode change() {
        return endpoint.change();
    }

    void camera(boolean on) throws IOException {
        ObjectNode change = change();
        change.set("sources", sources(on));
        patch(change);
    }

    void leave() throws IOException {
        patch(change().put("expire", true));
        close();
    }

    void accept(IntPredicate ssrcs) {
        accepted = ssrcs;
    }

    /** A packet with a transport-wide sequence number and a payload that tells its number. */
    byte[] packet(int payloadType, int ssrc, int sequence, int payload) {
        byte[] p = new byte[20 + payload];
        p[0] = (byte) 0x90;
        p[1] = (byte) payloadType;
        put16(p, 2, sequence);
        put16(p, 8, ssrc >>> 16);
        put16(p, 10, ssrc);
        put16(p, 12, 0xBEDE);
        p[15] = 1;
        p[16] = TRANSPORT_CC << 4 | 1;
        put16(p, 17, transportSequence++);
        for (int i = 20; i < p.length; i++) {
            p[i] = (byte) (sequence + i);
        }
        return p;
    }

    static void put16(byte[] b, int at, int value) {
        b[at] = (byte) (value >>> 8);
        b[at + 1] = (byte) value;
    }

    int send(byte[] packet) {
        return peer.sendRtp(Arrays.copyOf(packet, packet.length + MediaTransport.TRAILER), 0, packet.length);
    }

    int sendRtcp(byte[] packet, int length) {
        return peer.sendRtcp(Arrays.copyOf(packet, length + MediaTransport.TRAILER), 0, length);
    }

    void sendVideo(int sequence) {
        send(packet(VP9, video, sequence, 900));
    }

    void sendAudio(int sequence) {
        send(packet(OPUS, audio, sequence, 80));
    }

    /** Sequence numbers received of one source, in order of arrival. */
    List<Integer> received(int ssrc) {
        RtpPacket view = new RtpPacket();
        List<Integer> sequences = new ArrayList<>();
        for (byte[] packet : rtp) {
            if (view.wrap(packet, 0, packet.length) && view.ssrc() == ssrc) {
                sequences.add(view.sequence());
            }
        }
        return sequences;
    }

    void awaitPacket(int ssrc, int sequence) throws IOException {
        Until.isTrue(() -> received(ssrc).contains(sequence));
    }

    /** Whether an RTCP packet came that is such. */
    boolean reported(Predicate<RtcpPacket> such) {
        RtcpPacket view = new RtcpPacket();
        for (byte[] compound : rtcp) {
            view.compound(compound, 0, compound.length);
            while (view.next()) {
                if (such.test(view)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        peer.close();
    }
}
