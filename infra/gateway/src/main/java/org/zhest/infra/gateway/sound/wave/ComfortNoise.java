package org.zhest.infra.gateway.sound.wave;

import java.util.SplittableRandom;

/** The murmur that stands for silence, so that nobody takes it for a broken line (RFC 3389; white, its spectrum is not kept). */
public final class ComfortNoise {
    private final SplittableRandom random;

    /** @param seed any; noise of one seed is always the same */
    public ComfortNoise(long seed) {
        random = new SplittableRandom(seed);
    }

    /** @param level dB below overload, 0 to 127 */
    public short[] next(int count, int level) {
        // Evenly spread values are as loud as their peak divided by the root of three.
        double peak = 32_768 * Math.pow(10, -level / 20.0) * Math.sqrt(3);
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = Samples.clip((int) Math.round((2 * random.nextDouble() - 1) * peak));
        }
        return samples;
    }
}
