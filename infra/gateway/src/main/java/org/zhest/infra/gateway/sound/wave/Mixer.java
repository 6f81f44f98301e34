package org.zhest.infra.gateway.sound.wave;

import java.util.Arrays;

/** Adds voices up. Where they would pass full scale together it turns all down, softly, instead of clipping. */
public final class Mixer {
    private static final int CEILING = 31_000;

    /** Samples over which the gain falls; shorter would be heard as a click. */
    private static final int ATTACK = 48;

    /** How much of the way back to full gain a frame goes. */
    private static final double RELEASE = 0.05;

    private final int[] sum;
    private double gain = 1;

    /** @param samples in a frame */
    public Mixer(int samples) {
        sum = new int[samples];
    }

    public void add(short[] voice) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += voice[i];
        }
    }

    /** What was added since the last time; empties the mixer. */
    public short[] mixed() {
        int peak = 0;
        for (int value : sum) {
            peak = Math.max(peak, Math.abs(value));
        }
        double allowed = peak > CEILING ? (double) CEILING / peak : 1;
        double before = gain;
        gain = Math.min(allowed, gain + (1 - gain) * RELEASE);
        int ramp = gain < before ? ATTACK : sum.length;
        short[] mixed = new short[sum.length];
        for (int i = 0; i < sum.length; i++) {
            double now = i >= ramp ? gain : before + (gain - before) * i / ramp;
            mixed[i] = Samples.clip((int) Math.round(sum[i] * now));
        }
        Arrays.fill(sum, 0);
        return mixed;
    }
}
