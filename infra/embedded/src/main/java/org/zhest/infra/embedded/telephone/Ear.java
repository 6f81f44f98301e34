package org.zhest.infra.embedded.telephone;

import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.telephone.G711;

/** Keeps what somebody at a telephone hears: the last half second of it, and for how long anything was to be heard. Thread-safe. */
final class Ear implements Party {
    private static final int RATE = 8_000;

    /** Of a sample; about 35 dB below full scale. */
    private static final int LOUD = 600;

    private final Party who;
    private final short[] heard = new short[RATE / 2];
    private int at;
    private long loudMillis;

    Ear(Party who) {
        this.who = who;
    }

    @Override
    public byte @Nullable [] says() {
        return who.says();
    }

    @Override
    public void hears(byte[] sound) {
        keep(sound);
        who.hears(sound);
    }

    private synchronized void keep(byte[] sound) {
        boolean loud = false;
        for (byte code : sound) {
            short sample = G711.fromA(code);
            loud |= Math.abs(sample) > LOUD;
            heard[at] = sample;
            at = (at + 1) % heard.length;
        }
        loudMillis += loud ? sound.length * 1_000L / RATE : 0;
    }

    @Override
    public void hearsKey(char key) {
        who.hearsKey(key);
    }

    /** Amplitude of a tone in what is kept. */
    synchronized double tone(double hertz) {
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < heard.length; i++) {
            double angle = 2 * Math.PI * hertz * i / RATE;
            short sample = heard[(at + i) % heard.length];
            sine += sample * Math.sin(angle);
            cosine += sample * Math.cos(angle);
        }
        return 2 * Math.hypot(sine, cosine) / heard.length;
    }

    synchronized long loudMillis() {
        return loudMillis;
    }
}
