package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.Upsampler;

/** A sound that is being played. Belongs to one thread. */
final class Announcement {
    private static final int FRAME = 8_000 / Playout.FRAMES_A_SECOND;

    private final short[] samples;
    private final boolean toConference;
    private final Upsampler upsampler = new Upsampler();
    private int at;

    Announcement(LegSound.Sound sound, boolean toConference) {
        samples = sound.samples();
        this.toConference = toConference;
    }

    boolean toConference() {
        return toConference;
    }

    /** The next 20 ms at 48 kHz; null after the last. */
    short @Nullable [] frame() {
        if (at >= samples.length) {
            return null;
        }
        short[] frame = Arrays.copyOfRange(samples, at, at + FRAME);
        at += FRAME;
        return upsampler.convert(frame);
    }
}
