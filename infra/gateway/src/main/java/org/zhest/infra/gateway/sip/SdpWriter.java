package org.zhest.infra.gateway.sip;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.RemoteSdp.Format;
import org.zhest.infra.gateway.sip.RemoteSdp.MediaLine;
import org.zhest.infra.gateway.sound.TrunkCodec;

/** Writes our SDP (RFC 8866). */
final class SdpWriter {
    private static final int OPUS = 96;
    private static final int DIGITS_WIDE = 97;
    private static final int DIGITS = 101;

    private final StringBuilder text = new StringBuilder();
    private String pending = "";
    private final StringBuilder tail = new StringBuilder();

    SdpWriter(InetAddress address, long session, long version) {
        String kind = address instanceof Inet6Address ? "IP6" : "IP4";
        String host = address.getHostAddress();
        line("v=0");
        line("o=- " + session + " " + version + " IN " + kind + " " + host);
        line("s=-");
        line("c=IN " + kind + " " + host);
        line("t=0 0");
    }

    /** Formats follow. */
    void audio(int port, boolean secure, Direction direction, int millis) {
        finish();
        pending = "m=audio " + port + (secure ? " RTP/SAVP" : " RTP/AVP");
        tail.append("a=")
                .append(direction.attribute())
                .append("\r\na=ptime:")
                .append(millis)
                .append("\r\n");
    }

    void everyCodec() {
        for (TrunkCodec codec : TrunkCodec.values()) {
            switch (codec) {
                case OPUS -> {
                    format(OPUS, "opus/48000/2");
                    tail.append("a=fmtp:" + OPUS + " useinbandfec=1;stereo=0\r\n");
                }
                case PCMA -> format(8, "PCMA/8000");
                case PCMU -> format(0, "PCMU/8000");
            }
        }
        format(13, "CN/8000");
        digits(DIGITS_WIDE, 48_000);
        digits(DIGITS, 8_000);
    }

    void formats(Format codec, @Nullable Format digits, @Nullable Format noise) {
        String channels = codec.channels() > 1 ? "/" + codec.channels() : "";
        format(codec.payloadType(), codec.encoding() + "/" + codec.clockRate() + channels);
        if (noise != null) {
            format(noise.payloadType(), "CN/8000");
        }
        if (digits != null) {
            digits(digits.payloadType(), digits.clockRate());
        }
    }

    void key(CryptoLine key) {
        tail.append("a=crypto:").append(key.value()).append("\r\n");
    }

    void refused(MediaLine media) {
        finish();
        line("m=" + media.kind() + " 0 " + media.protocol() + " " + media.format());
    }

    String text() {
        finish();
        return text.toString();
    }

    private void digits(int payloadType, int clockRate) {
        format(payloadType, "telephone-event/" + clockRate);
        tail.append("a=fmtp:").append(payloadType).append(" 0-15\r\n");
    }

    private void format(int payloadType, String map) {
        pending += " " + payloadType;
        tail.append("a=rtpmap:").append(payloadType).append(' ').append(map).append("\r\n");
    }

    private void finish() {
        if (!pending.isEmpty()) {
            line(pending);
            text.append(tail);
        }
        pending = "";
        tail.setLength(0);
    }

    private void line(String line) {
        text.append(line).append("\r\n");
    }
}
