package org.zhest.infra.gateway.sound.wave;

/** 8 kHz to 48 kHz: each of six phases of the filter makes one of the samples between. Belongs to one stream. */
public final class Upsampler {
    private static final int PHASE_TAPS = LowPass.TAPS / LowPass.FACTOR;
    private static final int PAST = PHASE_TAPS - 1;

    private final float[] line = new float[PAST];

    /** @return six times as many samples */
    public short[] convert(short[] from) {
        float[] now = new float[PAST + from.length];
        System.arraycopy(line, 0, now, 0, PAST);
        for (int i = 0; i < from.length; i++) {
            now[PAST + i] = from[i];
        }
        short[] to = new short[from.length * LowPass.FACTOR];
        for (int i = 0; i < from.length; i++) {
            for (int phase = 0; phase < LowPass.FACTOR; phase++) {
                float sum = 0;
                for (int tap = 0; tap < PHASE_TAPS; tap++) {
                    sum += LowPass.COEFFICIENTS[phase + LowPass.FACTOR * tap] * now[i + PAST - tap];
                }
                to[i * LowPass.FACTOR + phase] = Samples.clip(Math.round(sum * LowPass.FACTOR));
            }
        }
        System.arraycopy(now, from.length, line, 0, PAST);
        return to;
    }
}
