package org.zhest.signaling.fatigue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a moment to another, or still going on. */
public record Span(Instant from, @Nullable Instant to) {

    Instant end(Instant now) {
        return to == null || to.isAfter(now) ? now : to;
    }

    Duration length(Instant now) {
        Duration length = Duration.between(from, end(now));
        return length.isNegative() ? Duration.ZERO : length;
    }

    boolean goesOn() {
        return to == null;
    }

    /** In order of time; those that touch or overlap are one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span next : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || (last.to() != null && next.from().isAfter(last.to()))) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Span(last.from(), later(last.to(), next.to())));
            }
        }
        return joined;
    }

    /** What is left of these, joined, where none of those is. */
    static List<Span> without(List<Span> these, List<Span> those) {
        List<Span> left = joined(these);
        for (Span cut : those) {
            left = left.stream().flatMap(span -> span.cut(cut).stream()).toList();
        }
        return left;
    }

    private List<Span> cut(Span out) {
        boolean apart = (to != null && !out.from.isBefore(to)) || (out.to != null && !from.isBefore(out.to));
        if (apart) {
            return List.of(this);
        }
        List<Span> left = new ArrayList<>();
        if (from.isBefore(out.from)) {
            left.add(new Span(from, out.from));
        }
        if (out.to != null && (to == null || out.to.isBefore(to))) {
            left.add(new Span(out.to, to));
        }
        return left;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
