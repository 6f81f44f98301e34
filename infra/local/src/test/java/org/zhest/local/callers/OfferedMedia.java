package org.zhest.local.callers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhest.infra.gateway.sound.Humming;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.LocalTransport;
import org.zhest.infra.rtp.RemoteTransport;

/**
 * The product's SDP offer to a page, as far as one that sends Opus and VP8 has a use for it.
 *
 * @param sections of each medium, in order; mid 0 and 1 are what the page sends
 * @param sources by SSRC the name of each that is to be received, such as {@code c-1-v0}
 */
record OfferedMedia(List<String> sections, RemoteTransport bridge, Map<Integer, String> sources) {

    static OfferedMedia read(String sdp) {
        List<String> parts = List.of(sdp.split("(?m)^(?=m=)"));
        List<String> sections = parts.subList(1, parts.size());
        String first = sections.getFirst();
        RemoteTransport bridge = new RemoteTransport(
                found("a=ice-ufrag:(.+)", first),
                found("a=ice-pwd:(.+)", first),
                new Fingerprint(found("a=fingerprint:(\\S+) ", first), found("a=fingerprint:\\S+ (.+)", first)),
                DtlsRole.CLIENT,
                all("a=candidate:(.+)", first)
                        .map(candidate -> candidate.split(" "))
                        .map(part -> new IceCandidate(
                                part[4], Integer.parseInt(part[5]), Long.parseLong(part[3]), part[0], part[7]))
                        .toList());
        Map<Integer, String> sources = new HashMap<>();
        for (String section : sections) {
            // Retransmissions are named, too, behind the source that they are of.
            all("a=ssrc:(\\d+ msid:.+)", section).limit(1).forEach(source -> {
                String[] words = source.split(" ");
                sources.put(Integer.parseUnsignedInt(words[0]), words[2]);
            });
        }
        return new OfferedMedia(sections, bridge, Map.copyOf(sources));
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile("(?m)^" + pattern + "\\r?$")
                .matcher(text)
                .results()
                .map(match -> match.group(1).strip());
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile("(?m)^" + pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Not in the offer: " + pattern);
        }
        return matcher.group(1).strip();
    }

    /** Takes everything that is offered. */
    String answer(LocalTransport local, int voice, int picture) {
        List<String> lines = new ArrayList<>(List.of("v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0"));
        for (String section : sections) {
            boolean audio = section.startsWith("m=audio");
            String mid = found("a=mid:(\\d+)", section);
            boolean own = mid.equals("0") || mid.equals("1");
            lines.addAll(List.of(
                    audio
                            ? "m=audio 9 UDP/TLS/RTP/SAVPF " + Humming.OPUS
                            : "m=video 9 UDP/TLS/RTP/SAVPF " + Recording.VP8,
                    "c=IN IP4 0.0.0.0",
                    "a=ice-ufrag:" + local.ufrag(),
                    "a=ice-pwd:" + local.password(),
                    "a=fingerprint:" + local.fingerprint().hash() + " "
                            + local.fingerprint().value(),
                    "a=setup:active",
                    "a=mid:" + mid,
                    "a=rtcp-mux",
                    audio ? "a=rtpmap:" + Humming.OPUS + " opus/48000/2" : "a=rtpmap:" + Recording.VP8 + " VP8/90000",
                    own ? "a=sendonly" : section.contains("a=sendonly") ? "a=recvonly" : "a=inactive"));
            if (own) {
                lines.add("a=ssrc:" + Integer.toUnsignedString(audio ? voice : picture) + " cname:caller");
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }
}
