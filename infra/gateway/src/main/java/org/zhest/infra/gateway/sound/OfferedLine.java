package org.zhest.infra.gateway.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One m-line of an offer.
 *
 * @param kind {@code audio}, {@code video} and so on
 * @param opus payload type of Opus, -1 where there is none
 */
record OfferedLine(
        String kind, String protocol, String formats, boolean off, String mid, int opus, SdpLines attributes) {
    private static final String LEVEL = "urn:ietf:params:rtp-hdrext:ssrc-audio-level";
    private static final String TRANSPORT_CC =
            "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";

    static OfferedLine read(SdpLines lines) {
        String[] media = lines.media();
        if (media.length < 4) {
            throw new IllegalArgumentException("An m-line cannot be read");
        }
        String mid = lines.first("mid");
        return new OfferedLine(
                media[0],
                media[2],
                String.join(" ", List.of(media).subList(3, media.length)),
                media[1].equals("0"),
                mid == null ? "" : mid,
                opus(lines),
                lines);
    }

    private static int opus(SdpLines lines) {
        for (String map : lines.all("rtpmap")) {
            String[] part = map.split(" +");
            if (part.length == 2 && part[1].equalsIgnoreCase("opus/48000/2") && part[0].matches("[0-9]{1,3}")) {
                int type = Integer.parseInt(part[0]);
                return type < 128 ? type : -1;
            }
        }
        return -1;
    }

    boolean isVoice() {
        return kind.equals("audio") && opus >= 0 && protocol.equals("UDP/TLS/RTP/SAVPF") && !offAlone();
    }

    /** Port 0 turns a line off, but for one that only lives in a bundle (RFC 9143, section 6). */
    private boolean offAlone() {
        return off && !attributes.flag("bundle-only");
    }

    /** Whether the other side sends on it. */
    boolean sends() {
        return !attributes.flag("recvonly") && !attributes.flag("inactive");
    }

    /** Whether the other side receives on it. */
    boolean receives() {
        return !attributes.flag("sendonly") && !attributes.flag("inactive");
    }

    /** Id of the audio level (RFC 6464), -1 where it is not offered. */
    int level() {
        return extension(LEVEL);
    }

    int transportSequence() {
        return extension(TRANSPORT_CC);
    }

    /** Ids past 14 need another header (RFC 8285), which no bridge of ours offers: they are not taken. */
    private int extension(String uri) {
        for (String map : attributes.all("extmap")) {
            String[] part = map.split(" +");
            if (part.length >= 2 && part[1].equals(uri) && part[0].matches("([1-9]|1[0-4])(/[a-z]+)?")) {
                return Integer.parseInt(part[0].replaceAll("/.*", ""));
            }
        }
        return -1;
    }

    String levelUri() {
        return LEVEL;
    }

    String transportSequenceUri() {
        return TRANSPORT_CC;
    }

    /** Whether the other side wants feedback about each packet. */
    boolean wantsTransportFeedback() {
        return transportSequence() >= 0
                && (attributes.all("rtcp-fb").contains(opus + " transport-cc")
                        || attributes.all("rtcp-fb").contains("* transport-cc"));
    }

    /** msid by SSRC, from the line's own msid or that of each source. */
    Map<Integer, String> sources() {
        Map<Integer, String> sources = new HashMap<>();
        @Nullable String own = attributes.first("msid");
        for (String source : attributes.all("ssrc")) {
            String[] part = source.split(" +", 2);
            if (!part[0].matches("[0-9]{1,10}") || Long.parseLong(part[0]) > 0xFFFF_FFFFL) {
                continue;
            }
            int ssrc = (int) Long.parseLong(part[0]);
            String msid = part.length == 2 && part[1].startsWith("msid:") ? part[1].substring(5) : own;
            if (msid != null) {
                sources.put(ssrc, msid);
            } else {
                sources.putIfAbsent(ssrc, "");
            }
        }
        return sources;
    }
}
