package org.zhest.infra.gateway.sound.wave;

/** What is measured on and made of sixteen-bit samples. */
public final class Samples {
    /** The level of nothing at all (RFC 6464): the quietest that seven bits can say. */
    public static final int SILENCE = 127;

    private Samples() {}

    static short clip(int value) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }

    /** How far below overload these samples are, dB: 0 is a square wave at full scale, 127 is silence (RFC 6464, section 3). */
    public static int level(short[] samples) {
        double energy = 0;
        for (short sample : samples) {
            energy += (double) sample * sample;
        }
        if (energy == 0) {
            return SILENCE;
        }
        double rms = Math.sqrt(energy / samples.length) / 32_768;
        return (int) Math.max(0, Math.min(SILENCE, Math.round(-20 * Math.log10(rms))));
    }
}
