package org.zhest.signaling.media;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every leg of a conference speaks, in order of preference. A bridge never rewrites payload types or extension ids,
 * so all browsers must use these numbers; that is why the server makes the offers.
 */
public final class Codecs {

    /** An RTP payload type with its SDP attributes. {@code channels} is 0 for video. */
    public record PayloadType(
            int id, String name, int clockRate, int channels, Map<String, String> parameters, List<String> feedback) {}

    /** An RTP header extension (RFC 8285). */
    public record HeaderExtension(int id, String uri) {}

    private static final String TRANSPORT_CC = "transport-cc";
    private static final List<String> VIDEO_FEEDBACK = List.of("ccm fir", "nack", "nack pli", TRANSPORT_CC);
    private static final HeaderExtension AUDIO_LEVEL =
            new HeaderExtension(1, "urn:ietf:params:rtp-hdrext:ssrc-audio-level");
    private static final HeaderExtension TRANSPORT_SEQUENCE =
            new HeaderExtension(3, "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01");

    private static final List<PayloadType> AUDIO = List.of(new PayloadType(
            111, "opus", 48_000, 2, Map.of("minptime", "10", "useinbandfec", "1"), List.of(TRANSPORT_CC)));

    private static final List<PayloadType> VIDEO = Stream.of(
                    video(98, "VP9", Map.of("profile-id", "0")),
                    video(96, "VP8", Map.of()),
                    video(
                            102,
                            "H264",
                            Map.of(
                                    "level-asymmetry-allowed", "1",
                                    "packetization-mode", "1",
                                    "profile-level-id", "42e01f")))
            .flatMap(List::stream)
            .toList();

    private Codecs() {}

    public static List<PayloadType> payloadTypes(MediaKind kind) {
        return kind == MediaKind.AUDIO ? AUDIO : VIDEO;
    }

    public static List<HeaderExtension> extensions(MediaKind kind) {
        return kind == MediaKind.AUDIO ? List.of(AUDIO_LEVEL, TRANSPORT_SEQUENCE) : List.of(TRANSPORT_SEQUENCE);
    }

    /** A video codec and, one number above it, its retransmissions. */
    private static List<PayloadType> video(int id, String name, Map<String, String> parameters) {
        return List.of(
                new PayloadType(id, name, 90_000, 0, parameters, VIDEO_FEEDBACK),
                new PayloadType(id + 1, "rtx", 90_000, 0, Map.of("apt", String.valueOf(id)), List.of()));
    }
}
