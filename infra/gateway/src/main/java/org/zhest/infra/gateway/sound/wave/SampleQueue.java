package org.zhest.infra.gateway.sound.wave;

/** Samples waiting to be heard, first in, first out; can be made shorter without an edge or a change of pitch. */
public final class SampleQueue {
    /** Periods looked for, as parts of a second: 400 Hz to 80 Hz. */
    private static final int SHORTEST_PART = 400;

    private static final int LONGEST_PART = 80;
    private static final double ALIKE = 0.5;

    private final int rate;
    private short[] samples = new short[1920];
    private int length;

    public SampleQueue(int rate) {
        this.rate = rate;
    }

    public int length() {
        return length;
    }

    public void add(short[] more, int count) {
        if (length + count > samples.length) {
            samples = java.util.Arrays.copyOf(samples, 2 * (length + count));
        }
        System.arraycopy(more, 0, samples, length, count);
        length += count;
    }

    /** @return exactly this many; silence where there are fewer */
    public short[] take(int count) {
        short[] taken = new short[count];
        int there = Math.min(count, length);
        System.arraycopy(samples, 0, taken, 0, there);
        length -= there;
        System.arraycopy(samples, there, samples, 0, length);
        return taken;
    }

    public void clear() {
        length = 0;
    }

    /**
     * Takes one period of the voice out, if there is one.
     *
     * @param most samples to take out at most
     * @param anyway whether to cut even where neighbouring periods are not alike
     * @return samples taken out; 0 where that would be heard
     */
    public int shorten(int most, boolean anyway) {
        int longest = Math.min(Math.min(most, rate / LONGEST_PART), length / 2);
        int shortest = rate / SHORTEST_PART;
        int step = Math.max(1, rate / 8_000);
        int best = 0;
        double alike = -1;
        for (int lag = shortest; lag <= longest; lag += step) {
            double likeness = likeness(lag, step);
            if (likeness > alike) {
                alike = likeness;
                best = lag;
            }
        }
        if (best == 0 || (alike < ALIKE && !anyway)) {
            return 0;
        }
        for (int i = 0; i < best; i++) {
            samples[i] = (short) ((samples[i] * (best - i) + samples[i + best] * i) / best);
        }
        length -= best;
        System.arraycopy(samples, 2 * best, samples, best, length - best);
        return best;
    }

    /** 1 for two equal periods, and for silence. */
    private double likeness(int lag, int step) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < lag; i += step) {
            product += (double) samples[i] * samples[i + lag];
            first += (double) samples[i] * samples[i];
            second += (double) samples[i + lag] * samples[i + lag];
        }
        double quiet = 100.0 * 100.0 * lag / step;
        return first < quiet && second < quiet ? 1 : product / Math.sqrt(first * second + 1);
    }
}
