package org.zhest.signaling.media;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.media.BridgeTransport.Candidate;
import org.zhest.signaling.media.Codecs.PayloadType;
import org.zhest.signaling.media.Layout.Line;

/**
 * Writes the server's SDP offers (RFC 8866, RFC 8829). The browser sends on mids 0 and 1, a telephone on mid 0, and receives
 * one line for each remote source. Every line names its SSRCs: without them three parties land on each other's lines.
 */
final class Sdp {

    private static final String SEND_RECV_NOTHING = "inactive";

    private Sdp() {}

    /**
     * @param version the number of this offer to this browser, from 1; it stands in the {@code o=} line
     */
    static String offer(EndpointId endpoint, int version, BridgeTransport transport, Layout layout) {
        StringBuilder sdp = new StringBuilder(4096);
        line(sdp, "v=0");
        line(sdp, "o=- " + sessionId(endpoint) + " " + version + " IN IP4 127.0.0.1");
        line(sdp, "s=-");
        line(sdp, "t=0 0");
        line(sdp, "a=group:BUNDLE " + mids(layout));
        line(sdp, "a=extmap-allow-mixed");
        line(sdp, "a=msid-semantic: WMS *");
        for (int mid = 0; mid < layout.own().size(); mid++) {
            media(sdp, layout.own().get(mid), mid, "recvonly", transport, null);
            if (mid == 0) {
                transport.candidates().forEach(candidate -> line(sdp, candidate(candidate)));
                line(sdp, "a=end-of-candidates");
            }
        }
        for (int i = 0; i < layout.lines().size(); i++) {
            Line remote = layout.lines().get(i);
            String direction = remote.source() == null ? SEND_RECV_NOTHING : "sendonly";
            media(sdp, remote.kind(), layout.mid(i), direction, transport, remote.source());
        }
        return sdp.toString();
    }

    private static void media(
            StringBuilder sdp,
            MediaKind kind,
            int mid,
            String direction,
            BridgeTransport transport,
            @Nullable Source source) {
        List<PayloadType> types = Codecs.payloadTypes(kind);
        String numbers = types.stream().map(type -> String.valueOf(type.id())).collect(Collectors.joining(" "));
        line(sdp, "m=" + kind.token() + " 9 UDP/TLS/RTP/SAVPF " + numbers);
        line(sdp, "c=IN IP4 0.0.0.0");
        line(sdp, "a=rtcp:9 IN IP4 0.0.0.0");
        line(sdp, "a=ice-ufrag:" + transport.ufrag());
        line(sdp, "a=ice-pwd:" + transport.pwd());
        line(
                sdp,
                "a=fingerprint:" + transport.fingerprint().hash() + " "
                        + transport.fingerprint().value());
        line(sdp, "a=setup:actpass");
        line(sdp, "a=mid:" + mid);
        Codecs.extensions(kind).forEach(extension -> line(sdp, "a=extmap:" + extension.id() + " " + extension.uri()));
        line(sdp, "a=" + direction);
        line(sdp, "a=rtcp-mux");
        line(sdp, "a=rtcp-rsize");
        types.forEach(type -> payloadType(sdp, type));
        if (source != null) {
            source(sdp, source);
        }
    }

    private static void payloadType(StringBuilder sdp, PayloadType type) {
        String channels = type.channels() == 0 ? "" : "/" + type.channels();
        line(sdp, "a=rtpmap:" + type.id() + " " + type.name() + "/" + type.clockRate() + channels);
        type.feedback().forEach(feedback -> line(sdp, "a=rtcp-fb:" + type.id() + " " + feedback));
        if (!type.parameters().isEmpty()) {
            String parameters = type.parameters().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .sorted()
                    .collect(Collectors.joining(";"));
            line(sdp, "a=fmtp:" + type.id() + " " + parameters);
        }
    }

    private static void source(StringBuilder sdp, Source source) {
        String msid = source.streamId() + " " + source.name();
        line(sdp, "a=msid:" + msid);
        Long rtx = source.rtx();
        if (rtx != null) {
            line(sdp, "a=ssrc-group:FID " + source.ssrc() + " " + rtx);
        }
        ssrc(sdp, source.ssrc(), source, msid);
        if (rtx != null) {
            ssrc(sdp, rtx, source, msid);
        }
    }

    private static void ssrc(StringBuilder sdp, long ssrc, Source source, String msid) {
        line(sdp, "a=ssrc:" + ssrc + " cname:" + source.endpoint().value());
        line(sdp, "a=ssrc:" + ssrc + " msid:" + msid);
    }

    private static String candidate(Candidate candidate) {
        String related = candidate.relatedAddress() == null || candidate.relatedPort() == null
                ? ""
                : " raddr " + candidate.relatedAddress() + " rport " + candidate.relatedPort();
        return "a=candidate:%s %s %s %s %s %s typ %s%s generation %s"
                .formatted(
                        candidate.foundation(),
                        candidate.component(),
                        candidate.protocol(),
                        candidate.priority(),
                        candidate.ip(),
                        candidate.port(),
                        candidate.type(),
                        related,
                        candidate.generation());
    }

    private static String mids(Layout layout) {
        return IntStream.range(0, layout.mid(layout.lines().size()))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** Any number that stays the same for the life of the session (RFC 8829, section 5.2.1). */
    private static long sessionId(EndpointId endpoint) {
        return Integer.toUnsignedLong(endpoint.hashCode());
    }

    private static void line(StringBuilder sdp, String text) {
        sdp.append(text).append("\r\n");
    }
}
