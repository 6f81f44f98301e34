package org.zhest.infra.gateway.sound;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * What SDP with the telephone came to.
 *
 * @param remote where its RTP goes to; packets from elsewhere are taken once the first has come from there (symmetric RTP)
 * @param payloadType RTP payload type of {@code codec} on the way out
 * @param digits payload type of telephone-event (RFC 4733), at the codec's clock rate; null where the other side has none
 * @param comfortNoise payload type of CN (RFC 3389); null where silence is sent as sound
 * @param keys SDES keys (RFC 4568); null for plain RTP
 * @param sends false while we are held or hold: nothing leaves
 * @param receives false while what comes is not to be heard
 * @param millis length of a packet, 20 unless {@code ptime} said otherwise
 */
public record TrunkMedia(
        InetSocketAddress remote,
        TrunkCodec codec,
        int payloadType,
        @Nullable Integer digits,
        @Nullable Integer comfortNoise,
        @Nullable SdesKeys keys,
        boolean sends,
        boolean receives,
        int millis) {

    /**
     * Master key and salt of each direction: 30 bytes, AES_CM_128_HMAC_SHA1_80.
     *
     * @param ours what we encrypt with, as we offered it
     * @param theirs what they encrypt with
     */
    public record SdesKeys(byte[] ours, byte[] theirs) {}
}
