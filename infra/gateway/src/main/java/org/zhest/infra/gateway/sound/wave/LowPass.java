package org.zhest.infra.gateway.sound.wave;

/** The filter between 48 kHz and 8 kHz: a linear-phase FIR, flat to 3.3 kHz and 65 dB down above 4.5 kHz, 1.75 ms late. */
final class LowPass {
    /** 48 kHz to 8 kHz. */
    static final int FACTOR = 6;

    /** A multiple of {@link #FACTOR}, so that every phase has as many. */
    static final int TAPS = 168;

    private static final double CUT_OFF = 3_850.0 / 48_000;
    private static final double KAISER = 6.8;

    /** Sum 1: unity gain for what is in the band. */
    static final float[] COEFFICIENTS = coefficients();

    private LowPass() {}

    private static float[] coefficients() {
        double[] exact = new double[TAPS];
        double sum = 0;
        for (int i = 0; i < TAPS; i++) {
            double x = i - (TAPS - 1) / 2.0;
            double sinc = Math.sin(2 * Math.PI * CUT_OFF * x) / (Math.PI * x);
            double edge = 2.0 * i / (TAPS - 1) - 1;
            exact[i] = sinc * bessel(KAISER * Math.sqrt(1 - edge * edge)) / bessel(KAISER);
            sum += exact[i];
        }
        float[] taps = new float[TAPS];
        for (int i = 0; i < TAPS; i++) {
            taps[i] = (float) (exact[i] / sum);
        }
        return taps;
    }

    /** Modified Bessel function of the first kind, order 0, by its series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 40; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
