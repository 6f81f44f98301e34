package org.zhest.infra.gateway.sip;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What we read of the other side's SDP: its first audio that is not refused.
 *
 * @param audioLine which m-line that is, from 0
 * @param media every m-line's kind and protocol, for an answer that refuses the others
 * @param rtp where it wants sound
 * @param secure RTP/SAVP
 * @param silentAddress 0.0.0.0, the old way to hold
 */
record RemoteSdp(
        int audioLine,
        List<MediaLine> media,
        InetSocketAddress rtp,
        boolean secure,
        boolean silentAddress,
        List<Format> formats,
        Direction direction,
        List<CryptoLine> keys,
        int millis) {

    /** An m-line as it stands. */
    record MediaLine(String kind, String protocol, String format) {}

    /** An rtpmap, or a payload type that needs none. */
    record Format(int payloadType, String encoding, int clockRate, int channels) {

        boolean is(String name, int rate) {
            return clockRate == rate && encoding.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether sound would come to us. */
    boolean sends() {
        return direction.sends() && !silentAddress;
    }

    /** Whether ours is wanted. */
    boolean receives() {
        return direction.receives() && !silentAddress;
    }

    @Nullable Format find(String encoding, int clockRate) {
        return formats.stream()
                .filter(f -> f.is(encoding, clockRate))
                .findFirst()
                .orElse(null);
    }
}
