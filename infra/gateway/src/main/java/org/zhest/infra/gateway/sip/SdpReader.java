package org.zhest.infra.gateway.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.RemoteSdp.Format;
import org.zhest.infra.gateway.sip.RemoteSdp.MediaLine;

/**
 * Reads what we need of SDP (RFC 8866), and nothing else. Not by the stack's parser: that one prints what it cannot read, and with
 * it addresses of callers.
 */
final class SdpReader {
    private static final int MOST_BYTES = 16_384;
    private static final int MOST_MEDIA = 16;
    private static final int MOST_FORMATS = 64;

    private SdpReader() {}

    /** One m-line with what follows it, or what stands before the first. */
    private static final class Section {
        final List<String> words;
        final Map<String, List<String>> attributes = new HashMap<>();

        @Nullable String address;

        Section(String mediaLine) {
            words = List.of(mediaLine.strip().split("\\s+"));
        }

        boolean isAudio() {
            return words.getFirst().equals("audio") && protocol().matches("RTP/S?AVPF?") && port() > 0;
        }

        int port() {
            return number(words.get(1).split("/")[0]);
        }

        String protocol() {
            return words.get(2).toUpperCase(Locale.ROOT);
        }

        MediaLine line() {
            return new MediaLine(words.getFirst(), words.get(2), words.get(3));
        }

        void take(char kind, String value) {
            if (kind == 'a') {
                int colon = value.indexOf(':');
                String name =
                        (colon < 0 ? value : value.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
                attributes
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(colon < 0 ? "" : value.substring(colon + 1).strip());
            } else if (kind == 'c') {
                String[] parts = value.strip().split("\\s+");
                address = parts.length == 3 && parts[0].equals("IN") ? parts[2].split("/")[0] : "";
            }
        }
    }

    /** @throws UnreadableSdp for anything that holds no audio that we could send to, whatever else it holds */
    static RemoteSdp read(byte[] body) throws UnreadableSdp {
        if (body.length == 0 || body.length > MOST_BYTES) {
            throw new UnreadableSdp("size");
        }
        List<String> lines = new String(body, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        if (!lines.getFirst().equals("v=0")) {
            throw new UnreadableSdp("version");
        }
        Section session = new Section("session");
        List<Section> media = new ArrayList<>();
        for (String line : lines) {
            if (line.length() > 2 && line.charAt(1) == '=') {
                if (line.charAt(0) == 'm') {
                    media.add(medium(line.substring(2)));
                } else {
                    (media.isEmpty() ? session : media.getLast()).take(line.charAt(0), line.substring(2));
                }
            } else if (!line.isEmpty()) {
                throw new UnreadableSdp("syntax");
            }
        }
        return read(session, media);
    }

    private static Section medium(String line) throws UnreadableSdp {
        Section section = new Section(line);
        if (section.words.size() < 4 || section.port() < 0 || section.port() > 65_534) {
            throw new UnreadableSdp("media");
        }
        return section;
    }

    private static RemoteSdp read(Section session, List<Section> media) throws UnreadableSdp {
        int index = 0;
        while (index < media.size() && !media.get(index).isAudio()) {
            index++;
        }
        if (index == media.size() || media.size() > MOST_MEDIA) {
            throw new UnreadableSdp("no audio");
        }
        Section audio = media.get(index);
        InetAddress address = address(audio.address != null ? audio.address : session.address);
        return new RemoteSdp(
                index,
                media.stream().map(Section::line).toList(),
                new InetSocketAddress(address, audio.port()),
                audio.protocol().startsWith("RTP/SAVP"),
                address.isAnyLocalAddress(),
                formats(audio.words.subList(3, audio.words.size()), audio.attributes),
                direction(audio.attributes, direction(session.attributes, Direction.SENDRECV)),
                keys(audio.attributes),
                millis(audio.attributes));
    }

    private static List<CryptoLine> keys(Map<String, List<String>> attributes) {
        List<CryptoLine> keys = new ArrayList<>();
        for (String value : attributes.getOrDefault("crypto", List.of())) {
            CryptoLine key = CryptoLine.read(value);
            if (key != null) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    private static List<Format> formats(List<String> payloadTypes, Map<String, List<String>> attributes) {
        Map<Integer, Format> maps = new HashMap<>();
        maps.put(0, new Format(0, "PCMU", 8_000, 1));
        maps.put(8, new Format(8, "PCMA", 8_000, 1));
        maps.put(13, new Format(13, "CN", 8_000, 1));
        for (String value : attributes.getOrDefault("rtpmap", List.of())) {
            String[] parts = value.strip().split("[ /]+");
            if (parts.length >= 3 && number(parts[0]) >= 0 && number(parts[0]) < 128 && number(parts[2]) > 0) {
                int channels = parts.length > 3 ? Math.max(1, number(parts[3])) : 1;
                maps.put(number(parts[0]), new Format(number(parts[0]), parts[1], number(parts[2]), channels));
            }
        }
        return payloadTypes.stream()
                .limit(MOST_FORMATS)
                .map(type -> maps.get(number(type)))
                .filter(format -> format != null)
                .toList();
    }

    private static Direction direction(Map<String, List<String>> attributes, Direction otherwise) {
        for (Direction each : Direction.values()) {
            if (attributes.containsKey(each.attribute())) {
                return each;
            }
        }
        return otherwise;
    }

    /** Lengths that telephones use; any other is answered by 20 ms, which everybody takes. */
    private static int millis(Map<String, List<String>> attributes) {
        int millis = number(
                attributes.getOrDefault("ptime", List.of("20")).getFirst().strip());
        return millis == 10 || millis == 30 || millis == 40 || millis == 60 ? millis : 20;
    }

    /** Numbers only: a name would have us ask a name server on a stranger's behalf. */
    private static InetAddress address(@Nullable String text) throws UnreadableSdp {
        if (text == null || text.isBlank()) {
            throw new UnreadableSdp("no address");
        }
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            if (address.isMulticastAddress()) {
                throw new UnreadableSdp("multicast");
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new UnreadableSdp("address");
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
