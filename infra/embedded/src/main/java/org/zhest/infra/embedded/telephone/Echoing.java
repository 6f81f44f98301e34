package org.zhest.infra.embedded.telephone;

import java.util.ArrayDeque;
import java.util.Deque;

/** Says what it hears. */
final class Echoing implements Party {
    /** More than a fifth of a second behind, the oldest is dropped: an echo does not fall behind for good. */
    private static final int MOST = 10;

    private final Deque<byte[]> heard = new ArrayDeque<>();

    @Override
    public byte[] says() {
        byte[] next = heard.pollFirst();
        return next == null ? Tone.silence(FRAME) : next;
    }

    @Override
    public void hears(byte[] sound) {
        heard.addLast(sound);
        if (heard.size() > MOST) {
            heard.removeFirst();
        }
    }
}
