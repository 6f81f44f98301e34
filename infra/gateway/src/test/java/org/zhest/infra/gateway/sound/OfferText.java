package org.zhest.infra.gateway.sound;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.RemoteTransport;

/** Offers as the backend writes them: own audio, own video, then a line for each remote source. */
final class OfferText {
    private OfferText() {}

    static String offer(RemoteTransport bridge, Map<String, Long> others) {
        StringBuilder sdp = new StringBuilder();
        String mids =
                IntStream.range(0, 2 + others.size()).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        sdp.append("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE ")
                .append(mids);
        sdp.append("\r\na=extmap-allow-mixed\r\na=msid-semantic: WMS *\r\n");
        media(sdp, "audio", 0, "recvonly", bridge);
        for (IceCandidate c : bridge.candidates()) {
            sdp.append("a=candidate:%s 1 udp %d %s %d typ %s generation 0\r\n"
                    .formatted(c.foundation(), c.priority(), c.ip(), c.port(), c.type()));
        }
        sdp.append("a=end-of-candidates\r\n");
        media(sdp, "video", 1, "recvonly", bridge);
        int mid = 2;
        for (Map.Entry<String, Long> other : others.entrySet()) {
            media(sdp, "audio", mid++, "sendonly", bridge);
            String msid = other.getKey() + "-audio-0 " + other.getKey() + "-a0";
            sdp.append("a=msid:").append(msid).append("\r\n");
            sdp.append("a=ssrc:").append(other.getValue()).append(" cname:").append(other.getKey());
            sdp.append("\r\na=ssrc:")
                    .append(other.getValue())
                    .append(" msid:")
                    .append(msid)
                    .append("\r\n");
        }
        return sdp.toString();
    }

    private static void media(StringBuilder sdp, String kind, int mid, String direction, RemoteTransport bridge) {
        boolean audio = kind.equals("audio");
        String extension = "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
        sdp.append("m=").append(kind).append(" 9 UDP/TLS/RTP/SAVPF ").append(audio ? "111" : "98 99");
        sdp.append("\r\nc=IN IP4 0.0.0.0\r\na=rtcp:9 IN IP4 0.0.0.0\r\na=ice-ufrag:")
                .append(bridge.ufrag());
        sdp.append("\r\na=ice-pwd:").append(bridge.password()).append("\r\na=fingerprint:");
        sdp.append(bridge.fingerprint().hash())
                .append(' ')
                .append(bridge.fingerprint().value());
        sdp.append("\r\na=setup:actpass\r\na=mid:").append(mid).append("\r\n");
        if (audio) {
            sdp.append("a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\n");
        }
        sdp.append("a=extmap:3 ").append(extension).append("\r\na=").append(direction);
        sdp.append("\r\na=rtcp-mux\r\na=rtcp-rsize\r\n");
        if (audio) {
            sdp.append("a=rtpmap:111 opus/48000/2\r\na=rtcp-fb:111 transport-cc\r\n");
            sdp.append("a=fmtp:111 minptime=10;useinbandfec=1\r\n");
        } else {
            sdp.append(
                    "a=rtpmap:98 VP9/90000\r\na=rtcp-fb:98 nack pli\r\na=rtpmap:99 rtx/90000\r\na=fmtp:99 apt=98\r\n");
        }
    }
}
