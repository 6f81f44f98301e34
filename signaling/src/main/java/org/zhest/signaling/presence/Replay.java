package org.zhest.signaling.presence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zhest.signaling.protocol.Limits;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * The numbered messages of one account: the newest {@link Limits#REPLAY_MESSAGES}, so that a page that was away for a
 * moment gets what it missed. Not thread-safe; whoever holds it holds its lock.
 */
public final class Replay {

    private final Deque<Numbered> kept = new ArrayDeque<>();
    private long last;

    public record Numbered(long seq, ServerMessage message) {}

    /** Gives the message its number and keeps it. */
    public Numbered add(ServerMessage message) {
        Numbered numbered = new Numbered(++last, message);
        kept.addLast(numbered);
        if (kept.size() > Limits.REPLAY_MESSAGES) {
            kept.removeFirst();
        }
        return numbered;
    }

    /** The number of the newest message; 0 before the first. */
    public long last() {
        return last;
    }

    /** What came after {@code seq}, oldest first; empty when part of it is gone or {@code seq} was never given. */
    public Optional<List<Numbered>> after(long seq) {
        if (seq < last - kept.size() || seq > last) {
            return Optional.empty();
        }
        List<Numbered> missed = new ArrayList<>(kept);
        missed.removeIf(numbered -> numbered.seq() <= seq);
        return Optional.of(missed);
    }
}
