package org.zhest.infra.gateway.sound.wave;

import java.util.Arrays;

/** Tones for tests, and what is found of them. */
public final class Waves {
    private Waves() {}

    /** @param from number of the first sample, so that frames join without an edge */
    public static short[] tone(double hertz, int rate, long from, int count, double amplitude) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (amplitude * Math.sin(2 * Math.PI * hertz * (from + i) / rate));
        }
        return samples;
    }

    /** Amplitude of one frequency (Goertzel). */
    public static double amplitude(short[] samples, double hertz, int rate) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / rate);
        double before = 0;
        double last = 0;
        for (short sample : samples) {
            double now = sample + coefficient * last - before;
            before = last;
            last = now;
        }
        double power = last * last + before * before - coefficient * last * before;
        return 2 * Math.sqrt(Math.max(0, power)) / samples.length;
    }

    public static double rms(short[] samples) {
        double energy = 0;
        for (short sample : samples) {
            energy += (double) sample * sample;
        }
        return Math.sqrt(energy / samples.length);
    }

    public static short[] join(short[] a, short[] b) {
        short[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }
}
