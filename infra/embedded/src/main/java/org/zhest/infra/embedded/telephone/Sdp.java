package org.zhest.infra.embedded.telephone;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we understand of the other side's SDP: plain G.711 A-law, and pressed keys.
 *
 * @param media every m-line, for an answer must have as many
 * @param audio which of them is ours
 * @param rtp where sound is wanted
 * @param digits payload type of telephone-event; null for none
 * @param sends whether sound is to come
 * @param receives whether ours is wanted
 */
record Sdp(
        List<String> media,
        int audio,
        InetSocketAddress rtp,
        @Nullable Integer digits,
        boolean sends,
        boolean receives) {

    static final int PCMA = 8;

    private static final int DIGITS = 101;

    /** @return null where there is no such audio */
    static @Nullable Sdp read(String sdp) {
        List<String> media = new ArrayList<>();
        String address = "";
        String direction = "sendrecv";
        Integer digits = null;
        int audio = -1;
        for (String line : sdp.lines().map(String::strip).toList()) {
            if (line.startsWith("m=")) {
                media.add(line.substring(2));
                if (audio < 0 && line.matches("m=audio [1-9]\\d{0,4} RTP/AVP( \\d+)* " + PCMA + "( .*)?")) {
                    audio = media.size() - 1;
                }
            }
            // Lines before the first medium are for all of them.
            if (!media.isEmpty() && audio != media.size() - 1) {
                continue;
            }
            if (line.startsWith("c=IN IP4 ")) {
                address = line.substring(9);
            } else if (line.matches("a=(sendrecv|sendonly|recvonly|inactive)")) {
                direction = line.substring(2);
            } else if (line.matches("a=rtpmap:\\d{1,3} telephone-event/8000")) {
                digits = Integer.valueOf(line.substring(9, line.indexOf(' ')));
            }
        }
        if (audio < 0 || !address.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            return null;
        }
        InetSocketAddress rtp = new InetSocketAddress(
                InetAddress.ofLiteral(address),
                Integer.parseInt(media.get(audio).split(" ")[1]));
        return new Sdp(media, audio, rtp, digits, direction.startsWith("send"), direction.matches("sendrecv|recvonly"));
    }

    /** What we offer who we call. */
    static String offer(InetSocketAddress local, int version) {
        return head(local, version) + audio(local, DIGITS, "sendrecv");
    }

    /** @param version rises with each description of a call */
    String answer(InetSocketAddress local, int version) {
        StringBuilder sdp = new StringBuilder(head(local, version));
        for (int i = 0; i < media.size(); i++) {
            String[] words = media.get(i).split(" ");
            sdp.append(
                    i == audio
                            ? audio(local, digits, direction())
                            : "m=" + words[0] + " 0 " + words[2] + " " + words[3] + "\r\n");
        }
        return sdp.toString();
    }

    private String direction() {
        return sends ? (receives ? "sendrecv" : "recvonly") : (receives ? "sendonly" : "inactive");
    }

    private static String audio(InetSocketAddress local, @Nullable Integer digits, String direction) {
        String keys =
                digits == null ? "" : "a=rtpmap:" + digits + " telephone-event/8000\r\na=fmtp:" + digits + " 0-15\r\n";
        return "m=audio " + local.getPort() + " RTP/AVP " + PCMA + (digits == null ? "" : " " + digits)
                + "\r\na=rtpmap:8 PCMA/8000\r\n" + keys + "a=ptime:20\r\na=" + direction + "\r\n";
    }

    private static String head(InetSocketAddress local, int version) {
        String host = local.getAddress().getHostAddress();
        return "v=0\r\no=- " + local.getPort() + " " + version + " IN IP4 " + host + "\r\ns=-\r\nc=IN IP4 " + host
                + "\r\nt=0 0\r\n";
    }
}
