package org.zhest.infra.rtp.telephone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys as telephone-event packets (RFC 4733, section 2.5.1): 100 ms each, a packet every 20 ms that tells the length so
 * far, the last of them three times, 100 ms between keys.
 */
public final class DigitsOut {
    private static final int FRAMES = 5;
    private static final int REPEATED = 2;
    private static final int GAP = 5;

    /** About 10 dB below full scale. */
    private static final int VOLUME = 10;

    private static final int END = 0x80;

    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int frame;

    /**
     * One packet of a key.
     *
     * @param first whether it is the first of its key, which has the marker
     * @param framesSince frames since its key was pressed: its timestamp is that of the press
     */
    public record Event(byte[] payload, boolean first, int framesSince) {}

    public void add(char key) {
        int event = DigitsIn.KEYS.indexOf(Character.toUpperCase(key));
        if (event >= 0) {
            waiting.add(event);
        }
    }

    /** @param samples in a frame, by the clock of the stream; @return null where sound may go out */
    public @Nullable Event frame(int samples) {
        Integer event = waiting.peekFirst();
        if (event == null) {
            return null;
        }
        int at = frame++;
        if (frame == FRAMES + GAP) {
            waiting.removeFirst();
            frame = 0;
        }
        if (at >= FRAMES + REPEATED) {
            return null;
        }
        boolean end = at >= FRAMES - 1;
        int duration = Math.min(FRAMES, at + 1) * samples;
        byte[] payload = {event.byteValue(), (byte) (VOLUME | (end ? END : 0)), (byte) (duration >>> 8), (byte) duration
        };
        return new Event(payload, at == 0, at);
    }
}
