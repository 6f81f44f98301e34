package org.zhest.infra.gateway.sound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.IceCandidate;

/**
 * An SDP offer of a conference, as far as a telephone has a use for it (RFC 8829). The standard reader for SIP knows nothing
 * of BUNDLE and ICE, and what is needed of them is a few lines.
 *
 * @param bundled mids of the group that shares one transport
 * @param sources msid by SSRC of every voice that may come
 */
record Offer(List<OfferedLine> lines, List<String> bundled, BridgePath bridge, Map<Integer, String> sources) {
    private static final int LONGEST = 256 * 1024;

    /** Where the bridge is and how to know it. */
    record BridgePath(
            String ufrag, String password, Fingerprint fingerprint, String setup, List<IceCandidate> candidates) {}

    Offer {
        lines = List.copyOf(lines);
        bundled = List.copyOf(bundled);
        sources = Map.copyOf(sources);
    }

    /** @throws IllegalArgumentException for what cannot be read, or has no audio in Opus */
    static Offer read(String sdp) {
        if (sdp.length() > LONGEST || !sdp.startsWith("v=0")) {
            throw new IllegalArgumentException("This is no session description");
        }
        List<List<String>> sections = sections(sdp);
        SdpLines session = new SdpLines(sections.getFirst());
        List<OfferedLine> lines = sections.stream()
                .skip(1)
                .map(section -> OfferedLine.read(new SdpLines(section)))
                .toList();
        OfferedLine audio = lines.stream()
                .filter(OfferedLine::isVoice)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no audio in Opus in the offer"));
        Map<Integer, String> sources = new LinkedHashMap<>();
        lines.stream().filter(line -> line.isVoice() && line.sends()).forEach(line -> sources.putAll(line.sources()));
        return new Offer(lines, group(session), bridge(session, audio.attributes()), sources);
    }

    /** The first line with a voice, whose transport all share. */
    OfferedLine audio() {
        return lines.stream().filter(OfferedLine::isVoice).findFirst().orElseThrow();
    }

    /** Whether this line is accepted: only what shares the transport of the first can be. */
    boolean accepts(OfferedLine line) {
        OfferedLine first = audio();
        return line.isVoice() && (line == first || (bundled.contains(line.mid()) && bundled.contains(first.mid())));
    }

    private static List<List<String>> sections(String sdp) {
        List<List<String>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (String line : sdp.lines().toList()) {
            if (line.startsWith("m=")) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(line.stripTrailing());
        }
        return sections;
    }

    private static List<String> group(SdpLines session) {
        return session.all("group").stream()
                .filter(group -> group.startsWith("BUNDLE "))
                .findFirst()
                .map(group -> List.of(group.substring(7).strip().split(" +")))
                .orElse(List.of());
    }

    private static BridgePath bridge(SdpLines session, SdpLines audio) {
        String print = either(session, audio, "fingerprint");
        int space = print.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("The fingerprint cannot be read");
        }
        List<IceCandidate> candidates =
                audio.all("candidate").stream().flatMap(Offer::candidate).toList();
        return new BridgePath(
                either(session, audio, "ice-ufrag"),
                either(session, audio, "ice-pwd"),
                new Fingerprint(
                        print.substring(0, space), print.substring(space).strip()),
                either(session, audio, "setup"),
                candidates);
    }

    private static String either(SdpLines session, SdpLines audio, String attribute) {
        @Nullable String value = audio.first(attribute);
        String found = value == null ? session.first(attribute) : value;
        if (found == null) {
            throw new IllegalArgumentException("The offer has no " + attribute);
        }
        return found;
    }

    /** Names are left out: they would be looked up, and a bridge has addresses. */
    private static java.util.stream.Stream<IceCandidate> candidate(String value) {
        String[] part = value.split(" +");
        if (part.length < 8
                || !part[1].equals("1")
                || !part[2].equalsIgnoreCase("udp")
                || !part[4].matches("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
                || !part[3].matches("[0-9]{1,10}")
                || !part[5].matches("[0-9]{1,5}")
                || Integer.parseInt(part[5]) > 65_535
                || !part[7].matches("host|srflx|prflx|relay")) {
            return java.util.stream.Stream.empty();
        }
        return java.util.stream.Stream.of(
                new IceCandidate(part[4], Integer.parseInt(part[5]), Long.parseLong(part[3]), part[0], part[7]));
    }
}
