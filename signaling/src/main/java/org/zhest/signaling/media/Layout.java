package org.zhest.signaling.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The m-lines of one browser after its own two (mid 0 audio, mid 1 video): one for each remote source, in order of
 * appearance. A line never moves; the line of a source that left becomes inactive and serves the next of its kind.
 */
public record Layout(List<Line> lines) {

    /** Mid of the browser's own audio. */
    public static final int OWN_AUDIO = 0;
    /** Mid of the browser's own video. */
    public static final int OWN_VIDEO = 1;

    public static final Layout EMPTY = new Layout(List.of());

    /** One remote line; inactive without source. */
    public record Line(MediaKind kind, @Nullable Source source) {}

    /** The mid of the line at this place of {@link #lines}. */
    public static int mid(int place) {
        return place + 2;
    }

    /** The layout that shows exactly these sources. */
    public Layout showing(Collection<Source> sources) {
        List<Line> next = new ArrayList<>();
        for (Line line : lines) {
            next.add(line.source() != null && sources.contains(line.source()) ? line : new Line(line.kind(), null));
        }
        for (Source source : sources) {
            if (next.stream().noneMatch(line -> source.equals(line.source()))) {
                place(next, source);
            }
        }
        return new Layout(List.copyOf(next));
    }

    private static void place(List<Line> lines, Source source) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).source() == null && lines.get(i).kind() == source.kind()) {
                lines.set(i, new Line(source.kind(), source));
                return;
            }
        }
        lines.add(new Line(source.kind(), source));
    }
}
