package org.zhest.infra.gateway.sound;

import org.zhest.infra.gateway.sound.wave.Samples;
import org.zhest.infra.gateway.sound.wave.SpeechDetector;

/** Decides which frames need not be sent where the other side makes comfort noise (RFC 3389). Belongs to one stream. */
final class SilenceSuppression {
    /** What is louder is sent, voice or not: the detector needs 60 ms to be sure, and no word's beginning may go. */
    private static final int QUIET = 55;

    /** Frames of quiet before nothing is sent. */
    private static final int PATIENCE = 10;

    /** Frames after which the level is told again: the packet that told it may be lost. */
    private static final int REPEAT = 20;

    private static final int CHANGED = 4;
    private static final int FAINTEST = 78;

    private final SpeechDetector detector = new SpeechDetector();
    private int quiet;
    private int told;

    /**
     * What is to be done with a frame.
     *
     * @param silent whether its sound need not be sent
     * @param noise level of a CN packet to send, dB below overload; -1 for none
     */
    record Verdict(boolean silent, int noise) {}

    Verdict frame(short[] samples) {
        int level = Samples.level(samples);
        if (detector.frame(level) || level < QUIET) {
            quiet = 0;
            return new Verdict(false, -1);
        }
        quiet++;
        if (quiet <= PATIENCE) {
            return new Verdict(false, -1);
        }
        int noise = Math.min(level, FAINTEST);
        boolean tells = (quiet - PATIENCE - 1) % REPEAT == 0 || Math.abs(noise - told) >= CHANGED;
        told = tells ? noise : told;
        return new Verdict(true, tells ? noise : -1);
    }
}
