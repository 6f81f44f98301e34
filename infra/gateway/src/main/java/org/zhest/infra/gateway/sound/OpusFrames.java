package org.zhest.infra.gateway.sound;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusPacketInfo;
import java.util.Arrays;

/** Opus at 48 kHz, one channel; two are heard as one. */
final class OpusFrames implements FrameDecoder {
    static final int RATE = 48_000;

    /** 120 ms, the longest that a packet may hold. */
    private static final int LONGEST = 5_760;

    private static final int SHORTEST = RATE / 400;

    private final OpusDecoder decoder;

    OpusFrames() {
        try {
            decoder = new OpusDecoder(RATE, 1);
        } catch (OpusException e) {
            throw new IllegalStateException("Opus refuses 48 kHz", e);
        }
    }

    @Override
    public int rate() {
        return RATE;
    }

    @Override
    public int samples(byte[] payload) {
        if (payload.length == 0) {
            return 0;
        }
        int samples = OpusPacketInfo.getNumSamples(payload, 0, payload.length, RATE);
        return samples <= 0 || samples > LONGEST ? 0 : samples;
    }

    /** What the library throws at a broken packet is of many kinds, and none may reach a leg. */
    @Override
    public int decode(byte[] payload, short[] into) {
        try {
            return Math.max(0, decoder.decode(payload, 0, payload.length, into, 0, LONGEST, false));
        } catch (OpusException | RuntimeException | AssertionError e) {
            decoder.resetState();
            return 0;
        }
    }

    @Override
    public void conceal(short[] into, int samples) {
        int whole = samples - samples % SHORTEST;
        Arrays.fill(into, whole, samples, (short) 0);
        if (whole == 0) {
            return;
        }
        try {
            int _ = decoder.decode(null, 0, 0, into, 0, whole, false);
        } catch (OpusException | RuntimeException | AssertionError e) {
            decoder.resetState();
            Arrays.fill(into, 0, whole, (short) 0);
        }
    }

    @Override
    public boolean recover(byte[] next, short[] into, int samples) {
        if (samples % SHORTEST != 0) {
            return false;
        }
        try {
            return decoder.decode(next, 0, next.length, into, 0, samples, true) == samples;
        } catch (OpusException | RuntimeException | AssertionError e) {
            decoder.resetState();
            return false;
        }
    }

    @Override
    public boolean repeats() {
        return true;
    }
}
