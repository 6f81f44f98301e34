package org.zhest.infra.gateway.sound.wave;

/** Tells voice from what a line has of its own. Begins after 60 ms of voice, ends after half a second without. */
public final class SpeechDetector {
    /** dB that a voice is above the noise, and what is still taken for its end. */
    private static final double ABOVE = 12;

    private static final double STILL_ABOVE = 7;

    /** Nothing quieter is a voice, dB below overload. */
    private static final double FAINTEST = 52;

    private static final int FRAMES_TO_BEGIN = 3;
    private static final int FRAMES_TO_END = 25;

    /** The noise is followed down at once and up slowly, dB a frame: a voice is not taken for noise. */
    private static final double RISE = 0.02;

    private double noise = 70;
    private int frames;
    private boolean speaks;

    /**
     * @param level of 20 ms, as {@link Samples#level} tells it
     * @return whether somebody speaks
     */
    public boolean frame(int level) {
        noise = level > noise ? level : noise - RISE;
        double above = noise - level;
        boolean voice = level < FAINTEST && above > (speaks ? STILL_ABOVE : ABOVE);
        frames = voice == speaks ? 0 : frames + 1;
        if (frames >= (speaks ? FRAMES_TO_END : FRAMES_TO_BEGIN)) {
            speaks = !speaks;
            frames = 0;
        }
        return speaks;
    }
}
