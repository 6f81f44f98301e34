package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.SampleQueue;

/** Decoded samples that wait to be heard, and what is made up where packets are missing. Belongs to one thread. */
final class DecodedVoice {
    /** Frames made up for what is lost before silence. */
    private static final int MOST_CONCEALED = 5;

    private final FrameDecoder decoder;
    private final int frame;
    private final SampleQueue queue;
    private final short[] decoded = new short[5_760];
    private int missing;

    DecodedVoice(FrameDecoder decoder) {
        this.decoder = decoder;
        frame = decoder.rate() / Playout.FRAMES_A_SECOND;
        queue = new SampleQueue(decoder.rate());
    }

    SampleQueue queue() {
        return queue;
    }

    /** @return samples that the payload held, 0 where it is broken */
    int decode(byte[] payload) {
        int samples = decoder.decode(payload, decoded);
        if (samples > 0) {
            queue.add(decoded, samples);
            missing = 0;
        }
        return samples;
    }

    /** Makes up for lost samples. @param next the packet right after them, which may repeat them */
    void fill(int samples, byte @Nullable [] next) {
        boolean recovered = next != null && decoder.recover(next, decoded, samples);
        if (!recovered && missing < MOST_CONCEALED) {
            decoder.conceal(decoded, samples);
        } else if (!recovered) {
            Arrays.fill(decoded, 0, samples, (short) 0);
        }
        missing++;
        queue.add(decoded, samples);
    }

    /** Nothing is missing here: the source was silent. */
    void silence(int samples) {
        Arrays.fill(decoded, 0, samples, (short) 0);
        queue.add(decoded, samples);
    }

    /** Frames that nobody sent. */
    void extend(int frames) {
        for (int i = 0; i < frames; i++) {
            fill(frame, null);
        }
        missing = 0;
    }

    void clear() {
        queue.clear();
        missing = 0;
    }
}
