package org.zhest.live.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.centre.Centre;
import org.zhest.signaling.protocol.Board.BoardGoals;
import org.zhest.signaling.protocol.Board.BoardPeriod;
import org.zhest.signaling.protocol.Board.BoardQuarter;
import org.zhest.signaling.protocol.Board.LostCall;

/**
 * The figures of the board: of this day every few seconds, of the days of this month before it every few minutes, for
 * those hardly change any more. Days and months begin in the centre's zone.
 */
@Component
class FigureReader {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Six hours: what a coordinator can still do something about, and a chart that a phone can show. */
    private static final int QUARTERS = 24;

    private static final int LOST = 10;

    private static final long DAY_EVERY = Duration.ofSeconds(5).toNanos();
    private static final long MONTH_EVERY = Duration.ofMinutes(10).toNanos();

    private final Boards boards;
    private final Centre centre;
    private final BoardSettings settings;
    private @Nullable Figures last;
    private @Nullable Past past;
    private long readNanos;

    FigureReader(Boards boards, Centre centre, BoardSettings settings) {
        this.boards = boards;
        this.centre = centre;
        this.settings = settings;
    }

    record Figures(
            Instant dayStart,
            BoardGoals goals,
            List<BoardQuarter> quarters,
            BoardPeriod day,
            BoardPeriod month,
            List<LostCall> lost,
            Map<UUID, Integer> missedToday) {}

    /** The days of this month before {@code dayStart}. */
    private record Past(Instant monthStart, Instant dayStart, Tally tally, int missed, long readNanos) {}

    Figures at(Instant now) {
        LocalDate today = centre.dayOf(now);
        Instant dayStart = centre.startOf(today);
        Instant monthStart = centre.startOf(today.withDayOfMonth(1));
        long nanos = System.nanoTime();
        if (last == null || !last.dayStart().equals(dayStart) || nanos - readNanos >= DAY_EVERY) {
            last = read(past(monthStart, dayStart, now, nanos), now);
            readNanos = nanos;
        }
        return last;
    }

    private Past past(Instant monthStart, Instant dayStart, Instant now, long nanos) {
        if (past == null || !past.dayStart().equals(dayStart) || nanos - past.readNanos() >= MONTH_EVERY) {
            past = new Past(
                    monthStart,
                    dayStart,
                    sum(boards.quarters(monthStart, dayStart, now), monthStart),
                    total(boards.missed(monthStart, dayStart)),
                    nanos);
        }
        return past;
    }

    private Figures read(Past before, Instant now) {
        Instant next = now.plusSeconds(1);
        Instant newest = floor(now);
        Instant oldest = newest.minus(QUARTER.multipliedBy(QUARTERS - 1));
        Instant from = oldest.isBefore(before.dayStart()) ? oldest : before.dayStart();
        Map<Instant, Tally> quarters = boards.quarters(from, next, now);
        Tally day = sum(quarters, before.dayStart());
        Map<UUID, Integer> missed = boards.missed(before.dayStart(), next);
        return new Figures(
                before.dayStart(),
                goals(),
                IntStream.range(0, QUARTERS)
                        .mapToObj(i -> oldest.plus(QUARTER.multipliedBy(i)))
                        .map(start -> quarter(start, quarters.getOrDefault(start, Tally.NOTHING)))
                        .toList(),
                day.since(before.dayStart(), total(missed)),
                before.tally().plus(day).since(before.monthStart(), before.missed() + total(missed)),
                boards.lost(before.dayStart(), LOST),
                missed);
    }

    private static BoardQuarter quarter(Instant start, Tally tally) {
        return new BoardQuarter(start, tally.speed(), tally.lostLate());
    }

    private static Tally sum(Map<Instant, Tally> quarters, Instant from) {
        return quarters.entrySet().stream()
                .filter(one -> !one.getKey().isBefore(from))
                .map(Map.Entry::getValue)
                .reduce(Tally.NOTHING, Tally::plus);
    }

    private static int total(Map<UUID, Integer> missed) {
        return missed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Instant floor(Instant now) {
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), QUARTER.toSeconds()) * QUARTER.toSeconds());
    }

    private BoardGoals goals() {
        return new BoardGoals(
                (int) settings.goal().toSeconds(),
                (int) settings.floor().toSeconds(),
                settings.percent(),
                (int) settings.early().toSeconds(),
                (int) settings.emergency().toSeconds());
    }
}
