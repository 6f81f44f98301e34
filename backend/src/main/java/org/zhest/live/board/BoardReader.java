package org.zhest.live.board;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.signaling.protocol.Board;
import org.zhest.signaling.protocol.Board.BoardCall;

/**
 * Reads the board, for however many pages at most once a second: it must not slow down whom it shows. Not shared between
 * nodes; each reads for its own pages.
 */
@Component
public class BoardReader {

    /** More rows than anybody reads; how many there are is said beside them. */
    private static final int CALLS = 100;

    private static final int INTERPRETERS = 200;

    /** Monotonic: a clock that jumps must neither freeze the board nor make it read without end. */
    private static final long AT_MOST_EVERY = Duration.ofSeconds(1).toNanos();

    private final Boards boards;
    private final FigureReader figures;
    private final InstantSource clock;
    private @Nullable Board last;
    private long readNanos;

    BoardReader(Boards boards, FigureReader figures, InstantSource clock) {
        this.boards = boards;
        this.figures = figures;
        this.clock = clock;
    }

    /** The board as it is, or was less than a second ago. */
    public synchronized Board read() {
        long nanos = System.nanoTime();
        if (last == null || nanos - readNanos >= AT_MOST_EVERY) {
            last = fresh(clock.instant());
            readNanos = nanos;
        }
        return last;
    }

    private Board fresh(Instant now) {
        FigureReader.Figures known = figures.at(now);
        List<Boards.Worker> workers = boards.atWork(INTERPRETERS, known.missedToday(), now);
        return new Board(
                now,
                waiting(workers),
                boards.waitingInAll(),
                workers.stream().map(Boards.Worker::shown).toList(),
                boards.states(),
                known.goals(),
                known.quarters(),
                known.day(),
                known.month(),
                known.lost());
    }

    private List<BoardCall> waiting(List<Boards.Worker> workers) {
        List<Boards.Waiter> waiters = boards.waiting(CALLS);
        List<Boards.Worker> free =
                workers.stream().filter(one -> !one.lanes().isEmpty()).toList();
        Map<UUID, Set<UUID>> blocked = waiters.isEmpty() || free.isEmpty()
                ? Map.of()
                : boards.blocked(waiters.stream()
                        .map(Boards.Waiter::citizen)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return waiters.stream()
                .map(one -> one.call()
                        .withAble(able(
                                one,
                                free,
                                one.citizen() == null ? Set.of() : blocked.getOrDefault(one.citizen(), Set.of()))))
                .toList();
    }

    private static List<UUID> able(Boards.Waiter waiter, List<Boards.Worker> free, Set<UUID> blocked) {
        return free.stream()
                .filter(one -> one.lanes().contains(waiter.lane()))
                .map(one -> one.shown().id())
                .filter(id -> !blocked.contains(id))
                .toList();
    }
}
