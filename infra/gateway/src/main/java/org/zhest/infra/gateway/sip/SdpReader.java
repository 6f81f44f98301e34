package org.zhest.infra.gateway.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Vector;
import javax.sdp.Attribute;
import javax.sdp.Connection;
import javax.sdp.MediaDescription;
import javax.sdp.SdpException;
import javax.sdp.SdpFactory;
import javax.sdp.SessionDescription;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.RemoteSdp.Format;
import org.zhest.infra.gateway.sip.RemoteSdp.MediaLine;

/** Reads SDP by the stack's parser, and holds whatever that lets pass to what we can work with. */
final class SdpReader {
    private static final int MOST_BYTES = 16_384;
    private static final int MOST_LINES = 16;
    private static final int MOST_FORMATS = 64;

    private SdpReader() {}

    /** @throws UnreadableSdp for anything that holds no audio that we could send to, whatever else it holds */
    static RemoteSdp read(byte[] body) throws UnreadableSdp {
        if (body.length == 0 || body.length > MOST_BYTES) {
            throw new UnreadableSdp("size");
        }
        try {
            return read(SdpFactory.getInstance().createSessionDescription(new String(body, StandardCharsets.UTF_8)));
        } catch (UnreadableSdp e) {
            throw e;
        } catch (Exception e) {
            // The parser throws what it likes; its messages hold the text, so they are left behind.
            throw new UnreadableSdp("syntax");
        }
    }

    private static RemoteSdp read(SessionDescription session) throws UnreadableSdp, SdpException {
        List<MediaDescription> all = new ArrayList<>();
        for (Object each : orEmpty(session.getMediaDescriptions(false))) {
            all.add((MediaDescription) each);
        }
        if (all.size() > MOST_LINES) {
            throw new UnreadableSdp("too many media");
        }
        List<MediaLine> lines = new ArrayList<>();
        int audio = -1;
        for (MediaDescription each : all) {
            String kind = each.getMedia().getMediaType();
            String protocol = each.getMedia().getProtocol().toUpperCase(Locale.ROOT);
            boolean ours = protocol.matches("RTP/S?AVPF?");
            if (audio < 0 && kind.equals("audio") && ours && each.getMedia().getMediaPort() > 0) {
                audio = lines.size();
            }
            List<String> formats = strings(each.getMedia().getMediaFormats(false));
            lines.add(new MediaLine(kind, each.getMedia().getProtocol(), formats.isEmpty() ? "0" : formats.getFirst()));
        }
        if (audio < 0) {
            throw new UnreadableSdp("no audio");
        }
        return read(session, all.get(audio), audio, List.copyOf(lines));
    }

    private static RemoteSdp read(SessionDescription session, MediaDescription media, int index, List<MediaLine> lines)
            throws UnreadableSdp, SdpException {
        Connection connection = media.getConnection() != null ? media.getConnection() : session.getConnection();
        InetAddress address = address(connection == null ? null : connection.getAddress());
        int port = media.getMedia().getMediaPort();
        if (port > 65_534) {
            throw new UnreadableSdp("port");
        }
        Map<String, List<String>> attributes = attributes(media.getAttributes(false));
        Map<String, List<String>> outer = attributes(session.getAttributes(false));
        List<CryptoLine> keys = new ArrayList<>();
        for (String value : attributes.getOrDefault("crypto", List.of())) {
            CryptoLine key = CryptoLine.read(value);
            if (key != null) {
                keys.add(key);
            }
        }
        return new RemoteSdp(
                index,
                lines,
                new InetSocketAddress(address, port),
                lines.get(index).protocol().toUpperCase(Locale.ROOT).startsWith("RTP/SAVP"),
                address.isAnyLocalAddress(),
                formats(strings(media.getMedia().getMediaFormats(false)), attributes),
                direction(attributes, direction(outer, Direction.SENDRECV)),
                List.copyOf(keys),
                millis(attributes));
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

    private static Map<String, List<String>> attributes(@Nullable Vector<?> attributes) throws SdpException {
        Map<String, List<String>> read = new HashMap<>();
        for (Object each : orEmpty(attributes)) {
            Attribute attribute = (Attribute) each;
            String value = attribute.getValue();
            read.computeIfAbsent(attribute.getName().strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(value == null ? "" : value);
        }
        return read;
    }

    private static List<String> strings(@Nullable Vector<?> values) {
        return orEmpty(values).stream().map(String::valueOf).toList();
    }

    private static List<?> orEmpty(@Nullable Vector<?> values) {
        return values == null ? List.of() : values;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
