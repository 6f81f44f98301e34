package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.ComfortNoise;
import org.zhest.infra.gateway.sound.wave.Samples;
import org.zhest.infra.gateway.sound.wave.Upsampler;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.telephone.DigitsIn;

/** What one source of the telephone says: its voice, its silence, its keys. Belongs to one thread. */
final class TelephoneIn {
    /** Nothing is as loud as this and silence. */
    private static final int LOUDEST_NOISE = 35;

    private final TrunkMedia agreed;
    private final FrameDecoder decoder;
    private final Playout playout;
    private final Reception reception;
    private final DigitsIn digits = new DigitsIn();
    private final Upsampler upsampler = new Upsampler();
    private final ComfortNoise noise;
    private int noiseLevel = Samples.SILENCE;

    TelephoneIn(TrunkMedia agreed, int ssrc) {
        this.agreed = agreed;
        decoder = switch (agreed.codec()) {
            case OPUS -> new OpusFrames();
            case PCMA -> new G711Decoder(true);
            case PCMU -> new G711Decoder(false);
        };
        playout = new Playout(decoder);
        reception = new Reception(ssrc, decoder.rate());
        noise = new ComfortNoise(ssrc);
    }

    Reception reception() {
        return reception;
    }

    /** Whether the last thing that came was word of silence. */
    boolean isQuiet() {
        return noiseLevel < Samples.SILENCE;
    }

    /** Whether packets of this type were agreed on. */
    static boolean knows(TrunkMedia agreed, int payloadType) {
        return payloadType == agreed.payloadType()
                || Integer.valueOf(payloadType).equals(agreed.digits())
                || Integer.valueOf(payloadType).equals(agreed.comfortNoise());
    }

    /** @return a key that was pressed, or null */
    @Nullable Character packet(RtpPacket packet, long nanos) {
        reception.arrived(packet.sequence(), packet.timestamp(), nanos);
        byte[] payload = Arrays.copyOfRange(
                packet.buffer(), packet.payloadOffset(), packet.payloadOffset() + packet.payloadLength());
        if (packet.payloadType() == agreed.payloadType()) {
            noiseLevel = Samples.SILENCE;
            playout.arrived(packet.timestamp(), payload, nanos);
            return null;
        }
        if (Integer.valueOf(packet.payloadType()).equals(agreed.digits())) {
            playout.silence();
            return digits.packet(packet.timestamp(), payload);
        }
        if (payload.length > 0) {
            noiseLevel = Math.max(LOUDEST_NOISE, payload[0] & 0x7F);
            playout.silence();
        }
        return null;
    }

    /** The next 20 ms, at 48 kHz. */
    short[] frame(long nanos) {
        short[] frame = playout.frame(nanos);
        if (isQuiet() && Samples.level(frame) == Samples.SILENCE) {
            frame = noise.next(frame.length, noiseLevel);
        }
        return decoder.rate() == OpusFrames.RATE ? frame : upsampler.convert(frame);
    }
}
