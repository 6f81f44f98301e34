package org.zhest.infra.gateway.sound;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusBandwidth;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;

/** Opus out: one channel of voice at 48 kHz, 20 ms a packet, each repeating the one before for who lost it; no gaps in silence. */
final class OpusVoice {
    /** The longest that a packet becomes. */
    static final int LONGEST = 400;

    /** Beyond this more is spent than heard; the library is not as quick as the one in C. */
    private static final int COMPLEXITY = 4;

    private static final int EXPECTED_LOSS_PERCENT = 10;

    private final OpusEncoder encoder;

    /** @param wide whether the voice may hold more than a telephone's 4 kHz */
    OpusVoice(boolean wide) {
        try {
            encoder = new OpusEncoder(OpusFrames.RATE, 1, OpusApplication.OPUS_APPLICATION_VOIP);
        } catch (OpusException e) {
            throw new IllegalStateException("Opus refuses 48 kHz", e);
        }
        encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
        encoder.setBitrate(wide ? 32_000 : 24_000);
        encoder.setMaxBandwidth(wide ? OpusBandwidth.OPUS_BANDWIDTH_WIDEBAND : OpusBandwidth.OPUS_BANDWIDTH_NARROWBAND);
        encoder.setComplexity(COMPLEXITY);
        encoder.setEnableAnalysis(false);
        encoder.setUseInbandFEC(true);
        encoder.setPacketLossPercent(EXPECTED_LOSS_PERCENT);
        encoder.setUseDTX(false);
    }

    /** @return bytes written; 0 when the frame could not be encoded and is left out */
    int encode(short[] frame, byte[] into) {
        try {
            return Math.max(0, encoder.encode(frame, 0, frame.length, into, 0, LONGEST));
        } catch (OpusException | RuntimeException | AssertionError e) {
            encoder.resetState();
            return 0;
        }
    }
}
