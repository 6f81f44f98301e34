package org.zhest.infra.gateway.sound.wave;

import java.util.Arrays;

/**
 * Fills what was lost at 8 kHz with the last period of the voice, fading to nothing in 60 ms, in the way of ITU-T G.711
 * Appendix I. Belongs to one stream.
 */
public final class Concealment {
    /** Longest and shortest period of a voice, samples: 66 to 200 Hz, and its multiples. */
    private static final int LONGEST = 120;

    private static final int SHORTEST = 40;

    /** Samples that are compared when the period is looked for. */
    private static final int COMPARED = 160;

    /** Over how many samples the voice that is back is blended with what stood in for it. */
    private static final int BLEND = 40;

    private static final int FULL = 80;
    private static final int NOTHING = 480;

    private final short[] past = new short[COMPARED + LONGEST];
    private int period;
    private int invented;

    /** Notes samples that came; those after a gap are changed in place so that no edge is heard. */
    public void heard(short[] samples, int length) {
        if (invented > 0) {
            int blend = Math.min(BLEND, length);
            short[] tail = new short[blend];
            invent(tail, blend);
            for (int i = 0; i < blend; i++) {
                samples[i] = (short) ((tail[i] * (blend - i) + samples[i] * i) / blend);
            }
            invented = 0;
        }
        remember(samples, length);
    }

    /** Makes samples where none came. */
    public void conceal(short[] into, int length) {
        if (invented == 0) {
            period = period();
        }
        invent(into, length);
    }

    private void invent(short[] into, int length) {
        for (int i = 0; i < length; i++) {
            int fade = invented <= FULL ? NOTHING - FULL : Math.max(0, NOTHING - invented);
            into[i] = (short) (periodic(invented++) * fade / (NOTHING - FULL));
        }
    }

    /** The last period again and again; its seam is blended with what came before it. */
    private int periodic(int at) {
        int place = at % period;
        int start = past.length - period;
        int seam = period / 4;
        int sample = past[start + place];
        if (place < period - seam) {
            return sample;
        }
        int weight = place - (period - seam);
        return (sample * (seam - weight) + past[start - period + place] * weight) / seam;
    }

    private int period() {
        int best = LONGEST;
        double most = -1;
        int end = past.length;
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            double product = 0;
            double energy = 1;
            for (int i = end - COMPARED; i < end; i++) {
                product += past[i] * past[i - lag];
                energy += past[i - lag] * past[i - lag];
            }
            double likeness = product / Math.sqrt(energy);
            if (likeness > most) {
                most = likeness;
                best = lag;
            }
        }
        return best;
    }

    private void remember(short[] samples, int length) {
        int keep = Math.min(length, past.length);
        System.arraycopy(past, keep, past, 0, past.length - keep);
        System.arraycopy(samples, length - keep, past, past.length - keep, keep);
    }

    /** Forgets the voice: what is lost now is silence. */
    public void reset() {
        Arrays.fill(past, (short) 0);
        invented = 0;
    }
}
