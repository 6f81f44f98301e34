package org.zhest.infra.gateway.sound;

import org.zhest.infra.gateway.sound.wave.Concealment;
import org.zhest.infra.rtp.telephone.G711;

/** PCMA or PCMU: a byte a sample. */
final class G711Decoder implements FrameDecoder {
    /** 120 ms; nobody sends longer packets. */
    private static final int LONGEST = 960;

    private final boolean aLaw;
    private final Concealment concealment = new Concealment();

    G711Decoder(boolean aLaw) {
        this.aLaw = aLaw;
    }

    @Override
    public int rate() {
        return 8_000;
    }

    @Override
    public int samples(byte[] payload) {
        return payload.length > LONGEST ? 0 : payload.length;
    }

    @Override
    public int decode(byte[] payload, short[] into) {
        int count = samples(payload);
        for (int i = 0; i < count; i++) {
            into[i] = aLaw ? G711.fromA(payload[i]) : G711.fromU(payload[i]);
        }
        concealment.heard(into, count);
        return count;
    }

    @Override
    public void conceal(short[] into, int samples) {
        concealment.conceal(into, samples);
    }

    @Override
    public boolean recover(byte[] next, short[] into, int samples) {
        return false;
    }

    @Override
    public boolean repeats() {
        return false;
    }
}
