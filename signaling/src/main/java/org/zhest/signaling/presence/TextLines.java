package org.zhest.signaling.presence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage.TextLine;

/** The real-time text of one call, in memory only: it is gone with the call. Not thread-safe. */
public final class TextLines {

    private record Key(UUID author, int line) {}

    private final Map<Key, TextLine> lines = new LinkedHashMap<>();

    /** Replaces the line as it now stands; its start stays the moment of its first character. */
    public TextLine put(UUID author, Role role, int line, String text, Instant now) {
        return lines.merge(
                new Key(author, line),
                new TextLine(author, role, line, text, now),
                (old, changed) -> new TextLine(author, role, line, text, old.startedAt()));
    }

    /** All lines in the order in which they were begun. */
    public List<TextLine> all() {
        return lines.values().stream()
                .sorted(Comparator.comparing(TextLine::startedAt))
                .toList();
    }
}
