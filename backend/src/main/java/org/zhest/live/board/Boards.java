package org.zhest.live.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Board.BoardCall;
import org.zhest.signaling.protocol.Board.BoardInterpreter;
import org.zhest.signaling.protocol.Board.BoardStates;
import org.zhest.signaling.protocol.Board.LostCall;

/** The port to the rows that the board shows. Nothing is locked. */
public interface Boards {

    /** The first of those who wait, in order; nobody is said to be able yet. */
    List<Waiter> waiting(int limit);

    int waitingInAll();

    /** Interpreters at work, by name, with how often each missed an offer on this day. */
    List<Worker> atWork(int limit, Map<UUID, Integer> missed, Instant now);

    BoardStates states();

    /** The interpreters whom each of these citizens is never put through to. */
    Map<UUID, Set<UUID>> blocked(Collection<UUID> citizens);

    /** Counts of the calls requested in that time, by the quarter of an hour; a quarter without calls is missing. */
    Map<Instant, Tally> quarters(Instant from, Instant until, Instant now);

    /** Offers made in that time that nobody answered, by the interpreter. */
    Map<UUID, Integer> missed(Instant from, Instant until);

    /** Calls requested since then that ended before an answer; neither emergencies nor callbacks; the latest first. */
    List<LostCall> lost(Instant since, int limit);

    /** @param citizen null: somebody telephones; @param lane of the need alone: whose wish it is does not matter to who may be asked */
    record Waiter(@Nullable UUID citizen, String lane, BoardCall call) {}

    /** @param lanes what the interpreter could be asked now; empty for who is not free */
    record Worker(BoardInterpreter shown, Set<String> lanes) {}
}
