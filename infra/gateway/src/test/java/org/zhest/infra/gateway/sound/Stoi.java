package org.zhest.infra.gateway.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a speech is understood: short-time objective intelligibility, 0 to 1 (Taal, Hendriks, Heusdens, Jensen, IEEE
 * TASLP 2011). Works at 10 kHz on frames of 256 samples, in 15 third-octave bands from 150 Hz, over 384 ms.
 */
final class Stoi {
    private static final int RATE = 10_000;
    private static final int FRAME = 256;
    private static final int HOP = FRAME / 2;
    private static final int FFT = 512;
    private static final int BANDS = 15;
    private static final int SEGMENT = 30;
    private static final double RANGE_DB = 40;
    private static final double CLIP = 1 + Math.pow(10, 15 / 20.0);

    private static final double[] COS = new double[FFT];
    private static final double[] SIN = new double[FFT];

    /** Taps of the interpolation by the five places that a sample at 10 kHz has between those at 8 kHz. */
    private static final double[][] SINC = new double[5][32];

    static {
        for (int i = 0; i < FFT; i++) {
            COS[i] = Math.cos(2 * Math.PI * i / FFT);
            SIN[i] = Math.sin(2 * Math.PI * i / FFT);
        }
        for (int phase = 0; phase < 5; phase++) {
            for (int tap = 0; tap < 32; tap++) {
                double x = phase * 0.8 - Math.floor(phase * 0.8) + 15 - tap;
                double sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
                SINC[phase][tap] = sinc * (0.5 + 0.5 * Math.cos(Math.PI * x / 17));
            }
        }
    }

    private Stoi() {}

    /** Both at 8 kHz; the second is moved to where it fits the first best, within a quarter of a second. */
    static double of(short[] clean, short[] heard) {
        int delay = delay(clean, heard);
        int length = Math.min(clean.length, heard.length - delay);
        double[] x = resampled(clean, 0, length);
        double[] y = resampled(heard, delay, length);
        List<Integer> loud = loudFrames(x);
        double[][] bandsX = bands(rebuilt(x, loud));
        double[][] bandsY = bands(rebuilt(y, loud));
        double sum = 0;
        int count = 0;
        for (int m = SEGMENT; m <= bandsX.length; m++) {
            for (int band = 0; band < BANDS; band++) {
                sum += correlation(bandsX, bandsY, m, band);
                count++;
            }
        }
        return sum / count;
    }

    private static double correlation(double[][] x, double[][] y, int end, int band) {
        double[] a = new double[SEGMENT];
        double[] b = new double[SEGMENT];
        double energyA = 0;
        double energyB = 1e-20;
        for (int i = 0; i < SEGMENT; i++) {
            a[i] = x[end - SEGMENT + i][band];
            b[i] = y[end - SEGMENT + i][band];
            energyA += a[i] * a[i];
            energyB += b[i] * b[i];
        }
        double scale = Math.sqrt(energyA / energyB);
        double meanA = 0;
        double meanB = 0;
        for (int i = 0; i < SEGMENT; i++) {
            b[i] = Math.min(b[i] * scale, a[i] * CLIP);
            meanA += a[i] / SEGMENT;
            meanB += b[i] / SEGMENT;
        }
        double product = 0;
        double normA = 1e-20;
        double normB = 1e-20;
        for (int i = 0; i < SEGMENT; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            normA += (a[i] - meanA) * (a[i] - meanA);
            normB += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / Math.sqrt(normA * normB);
    }

    /** Samples by which {@code heard} is late. */
    static int delay(short[] clean, short[] heard) {
        int best = 0;
        double most = -1;
        for (int delay = 0; delay < 2_000; delay++) {
            double product = 0;
            for (int i = 0; i < clean.length && i + delay < heard.length; i += 3) {
                product += (double) clean[i] * heard[i + delay];
            }
            if (product > most) {
                most = product;
                best = delay;
            }
        }
        return best;
    }

    private static double window(int i) {
        return 0.5 * (1 - Math.cos(2 * Math.PI * (i + 1) / (FRAME + 1)));
    }

    private static List<Integer> loudFrames(double[] x) {
        double[] energy = new double[(x.length - FRAME) / HOP];
        double most = -1e9;
        for (int frame = 0; frame < energy.length; frame++) {
            double sum = 1e-20;
            for (int i = 0; i < FRAME; i++) {
                double value = x[frame * HOP + i] * window(i);
                sum += value * value;
            }
            energy[frame] = 10 * Math.log10(sum);
            most = Math.max(most, energy[frame]);
        }
        List<Integer> loud = new ArrayList<>();
        for (int frame = 0; frame < energy.length; frame++) {
            if (energy[frame] > most - RANGE_DB) {
                loud.add(frame);
            }
        }
        return loud;
    }

    private static double[] rebuilt(double[] x, List<Integer> frames) {
        double[] out = new double[frames.size() * HOP + FRAME];
        for (int n = 0; n < frames.size(); n++) {
            for (int i = 0; i < FRAME; i++) {
                out[n * HOP + i] += x[frames.get(n) * HOP + i] * window(i);
            }
        }
        return out;
    }

    private static double[][] bands(double[] x) {
        double[][] bands = new double[(x.length - FRAME) / HOP][BANDS];
        for (int frame = 0; frame < bands.length; frame++) {
            double[] re = new double[FFT];
            double[] im = new double[FFT];
            for (int i = 0; i < FRAME; i++) {
                re[i] = x[frame * HOP + i] * window(i);
            }
            transform(re, im);
            for (int band = 0; band < BANDS; band++) {
                double centre = 150 * Math.pow(2, band / 3.0);
                int from = bin(centre * Math.pow(2, -1 / 6.0));
                int to = bin(centre * Math.pow(2, 1 / 6.0));
                double sum = 0;
                for (int k = from; k < to; k++) {
                    sum += re[k] * re[k] + im[k] * im[k];
                }
                bands[frame][band] = Math.sqrt(sum);
            }
        }
        return bands;
    }

    private static int bin(double hertz) {
        return (int) Math.round(hertz * FFT / RATE);
    }

    /** Radix-2, in place. */
    private static void transform(double[] re, double[] im) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double swap = re[i];
                re[i] = re[j];
                re[j] = swap;
            }
        }
        for (int size = 2; size <= n; size *= 2) {
            for (int start = 0; start < n; start += size) {
                for (int k = 0; k < size / 2; k++) {
                    double cos = COS[k * (FFT / size)];
                    double sin = -SIN[k * (FFT / size)];
                    int b = start + k + size / 2;
                    double real = re[b] * cos - im[b] * sin;
                    double imaginary = re[b] * sin + im[b] * cos;
                    re[b] = re[start + k] - real;
                    im[b] = im[start + k] - imaginary;
                    re[start + k] += real;
                    im[start + k] += imaginary;
                }
            }
        }
    }

    /** 8 kHz to 10 kHz by windowed sinc. */
    private static double[] resampled(short[] from, int start, int length) {
        double[] to = new double[length * 5 / 4];
        for (int i = 0; i < to.length; i++) {
            int whole = i * 4 / 5;
            for (int tap = 0; tap < 32; tap++) {
                int k = whole - 15 + tap;
                if (k >= 0 && k < length) {
                    to[i] += from[start + k] * SINC[i % 5][tap];
                }
            }
        }
        return to;
    }
}
