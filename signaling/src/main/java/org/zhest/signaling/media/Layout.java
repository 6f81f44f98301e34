package org.zhest.signaling.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The m-lines of one endpoint after its own (mid 0 audio, mid 1 video; a telephone has no video): one for each remote
 * source, in order of appearance. A line never moves; the line of a source that left becomes inactive and serves the next
 * of its kind.
 *
 * @param own what the endpoint may send, by mid
 */
public record Layout(List<MediaKind> own, List<Line> lines) {

    /** Of a page. */
    public static final Layout PAGE = new Layout(List.of(MediaKind.AUDIO, MediaKind.VIDEO), List.of());
    /** Of a telephone, which neither shows nor sees. */
    public static final Layout TELEPHONE = new Layout(List.of(MediaKind.AUDIO), List.of());

    /** One remote line; inactive without source. */
    public record Line(MediaKind kind, @Nullable Source source) {}

    /** The mid of the line at this place of {@link #lines}. */
    public int mid(int place) {
        return place + own.size();
    }

    /** The layout that shows exactly these sources, of the kinds that the endpoint takes. */
    public Layout showing(Collection<Source> sources) {
        List<Line> next = new ArrayList<>();
        for (Line line : lines) {
            next.add(line.source() != null && sources.contains(line.source()) ? line : new Line(line.kind(), null));
        }
        for (Source source : sources) {
            boolean shown = next.stream().anyMatch(line -> source.equals(line.source()));
            if (own.contains(source.kind()) && !shown) {
                place(next, source);
            }
        }
        return new Layout(own, List.copyOf(next));
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
