package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.ArrivalLog;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpPacket;

/** One side of a call over a real bridge: ICE, DTLS-SRTP, replayed frames out, the other side's in, feedback for them. */
final class BridgeCaller implements AutoCloseable {

    private static final String CONFERENCES = "/colibri/v2/conferences";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DtlsIdentity IDENTITY =
            DtlsIdentity.generate(InstantSource.system().instant());

    private final HttpClient http;
    private final String rest;
    private final String conference;
    private final String id;
    private final int ssrc;
    private final RtpPeer peer;
    private final Frames frames;
    private final ArrivalLog arrivals = new ArrivalLog(System.nanoTime());
    private final RtcpWriter feedback = new RtcpWriter(1200);
    private final AtomicLong received = new AtomicLong();

    private BridgeCaller(HttpClient http, String rest, String conference, String id, int ssrc) throws IOException {
        this.http = http;
        this.rest = rest;
        this.conference = conference;
        this.id = id;
        this.ssrc = ssrc;
        frames = new Frames(ssrc);
        peer = RtpPeer.open(InetAddress.getLoopbackAddress(), IDENTITY, false, new Incoming());
    }

    /** @param first whether the conference is to be made */
    static BridgeCaller join(HttpClient http, String rest, String conference, String id, int ssrc, boolean first)
            throws Exception {
        BridgeCaller caller = new BridgeCaller(http, rest, conference, id, ssrc);
        RemoteTransport bridge = caller.create(first);
        caller.tell();
        caller.peer.connect(bridge).get(20, TimeUnit.SECONDS);
        return caller;
    }

    void sendFrame() {
        frames.next((buffer, length) -> peer.sendRtp(buffer, 0, length));
    }

    void sendFeedback(int mediaSsrc) {
        while (arrivals.writeTo(feedback.clear(), ssrc, mediaSsrc)) {
            peer.sendRtcp(feedback.buffer(), 0, feedback.length());
        }
    }

    long sent() {
        return frames.sent();
    }

    long received() {
        return received.get();
    }

    int ssrc() {
        return ssrc;
    }

    private RemoteTransport create(boolean first) throws Exception {
        ObjectNode body = (ObjectNode) JSON.readTree("""
                {"endpoints": [{"create": true, "capabilities": ["source-names"], "transport": {"ice-controlling": true},
                  "medias": [{"type": "video",
                    "payload-types": [{"name": "VP9", "id": "98", "clockrate": "90000", "rtcp-fbs": [{"type": "transport-cc"}]}],
                    "rtp-hdrexts": [{"id": 3,
                      "uri": "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01"}]}]}]}
                """);
        ((ObjectNode) body.path("endpoints").path(0)).put("id", id);
        if (first) {
            body.put("meeting-id", conference).put("create", true);
        }
        JsonNode answer = send(first ? "POST" : "PATCH", first ? "" : "/" + conference, body);
        JsonNode transport = answer.path("endpoints").path(0).path("transport").path("transport");
        JsonNode print = transport.path("fingerprints").path(0);
        List<IceCandidate> candidates = new ArrayList<>();
        for (JsonNode one : transport.path("candidates")) {
            candidates.add(new IceCandidate(
                    one.path("ip").asText(),
                    one.path("port").asInt(),
                    one.path("priority").asLong(),
                    one.path("foundation").asText(),
                    one.path("type").asText()));
        }
        return new RemoteTransport(
                transport.path("ufrag").asText(),
                transport.path("pwd").asText(),
                new Fingerprint(
                        print.path("hash").asText(), print.path("fingerprint").asText()),
                DtlsRole.CLIENT,
                candidates);
    }

    private void tell() throws Exception {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode endpoint = body.putArray("endpoints").addObject().put("id", id);
        ObjectNode transport = endpoint.putObject("transport").putObject("transport");
        transport
                .put("ufrag", peer.local().ufrag())
                .put("pwd", peer.local().password())
                .put("rtcp-mux", true);
        transport
                .putArray("fingerprints")
                .addObject()
                .put("hash", peer.local().fingerprint().hash())
                .put("fingerprint", peer.local().fingerprint().value())
                .put("setup", "active");
        endpoint.putArray("sources")
                .addObject()
                .put("type", "video")
                .put("id", id + "-v0")
                .putArray("sources")
                .addObject()
                .put("ssrc", Integer.toUnsignedLong(ssrc))
                .put("name", id + "-v0");
        send("PATCH", "/" + conference, body);
    }

    private JsonNode send(String method, String path, JsonNode body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(rest + CONFERENCES + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the bridge answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        peer.close();
    }

    private final class Incoming implements TransportEvents {
        private final RtpPacket view = new RtpPacket();

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            if (view.wrap(buffer, offset, length)) {
                int at = view.extension(3);
                if (at >= 0) {
                    arrivals.arrived(view.transportSequence(at), nanos);
                }
                received.incrementAndGet();
            }
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            // The sender's own congestion control would read it; this one sends what was recorded.
        }
    }
}
