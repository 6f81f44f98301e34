package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.Upsampler;

/** A sound that is being played. Belongs to one thread. */
final class Announcement {
    private static final int FRAME = 8_000 / Playout.FRAMES_A_SECOND;

    private final LegSound.Sound sound;
    private final boolean toConference;
    private final Upsampler upsampler = new Upsampler();
    private int at;

    Announcement(LegSound.Sound sound, boolean toConference) {
        this.sound = sound;
        this.toConference = toConference;
    }

    LegSound.Sound sound() {
        return sound;
    }

    boolean toConference() {
        return toConference;
    }

    /** The next 20 ms at 48 kHz; null after the last. */
    short @Nullable [] frame() {
        short[] samples = sound.samples();
        if (at >= samples.length) {
            return null;
        }
        short[] frame = Arrays.copyOfRange(samples, at, at + FRAME);
        at += FRAME;
        return upsampler.convert(frame);
    }
}
