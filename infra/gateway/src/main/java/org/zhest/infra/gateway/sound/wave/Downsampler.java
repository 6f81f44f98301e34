package org.zhest.infra.gateway.sound.wave;

/** 48 kHz to 8 kHz: what 8 kHz cannot hold is filtered away before samples are left out. Belongs to one stream. */
public final class Downsampler {
    private static final int PAST = LowPass.TAPS - 1;

    private float[] line = new float[PAST];

    /**
     * @param from a multiple of six samples
     * @return a sixth as many
     */
    public short[] convert(short[] from) {
        float[] now = new float[PAST + from.length];
        System.arraycopy(line, 0, now, 0, PAST);
        for (int i = 0; i < from.length; i++) {
            now[PAST + i] = from[i];
        }
        short[] to = new short[from.length / LowPass.FACTOR];
        for (int i = 0; i < to.length; i++) {
            float sum = 0;
            int at = i * LowPass.FACTOR;
            for (int tap = 0; tap < LowPass.TAPS; tap++) {
                sum += LowPass.COEFFICIENTS[tap] * now[at + tap];
            }
            to[i] = Samples.clip(Math.round(sum));
        }
        System.arraycopy(now, from.length, line, 0, PAST);
        return to;
    }
}
