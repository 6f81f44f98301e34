package org.zhest.testing;

import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.ServerMessage;

/** What a browser says to an offer, as far as the backend reads it. */
public final class Answers {

    private Answers() {}

    /** The answer of a page that sends nothing of its own. */
    public static ClientMessage.AnswerMedia to(ServerMessage.MediaOffer offer) {
        return new ClientMessage.AnswerMedia(offer.callId(), offer.endpoint(), offer.version(), sdp(offer.sdp()));
    }

    static String sdp(String offer) {
        StringBuilder sdp = new StringBuilder("v=0\r\n");
        offer.lines().forEach(line -> {
            if (line.startsWith("m=")) {
                sdp.append(line).append("\r\n");
                sdp.append("a=ice-ufrag:b6rf\r\na=ice-pwd:hjFa/gV7B6QLM3fgxuptCkq1\r\n");
                sdp.append("a=fingerprint:sha-256 ").append("55:".repeat(31)).append("55\r\na=setup:active\r\n");
            } else if (line.startsWith("a=mid:")) {
                sdp.append(line).append("\r\n");
            }
        });
        return sdp.toString();
    }
}
