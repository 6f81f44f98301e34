package org.zhest.live.db;

import static org.jooq.impl.DSL.inline;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.INTERPRETER_FATIGUE;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.FatigueSettings;
import org.zhest.live.board.Boards.Waiter;
import org.zhest.live.board.Boards.Worker;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.Account;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.dispatch.Band;
import org.zhest.signaling.dispatch.Lane;
import org.zhest.signaling.protocol.Board.BoardCall;
import org.zhest.signaling.protocol.Board.BoardInterpreter;
import org.zhest.signaling.protocol.Board.WaitingState;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.Gender;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Tiredness;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** The two lists of the board, row by row. */
@Repository
class JooqBoardRows {

    private static final Account HELPER = ACCOUNT.as("helper");

    /** Written out, so that the index over the queue serves it whatever the plan. */
    static final Condition UNANSWERED =
            CALL.STATE.in(inline("waiting"), inline("offered"), inline("callback"), inline("ringing_back"));

    private final DSLContext sql;
    private final FatigueSettings fatigue;

    JooqBoardRows(DSLContext sql, FatigueSettings fatigue) {
        this.sql = sql;
        this.fatigue = fatigue;
    }

    List<Waiter> waiting(int limit) {
        List<Record> calls = sql.select(CALL.fields())
                .select(ACCOUNT.NAME, PRESENCE.ABSENT_SINCE)
                .from(CALL)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL.WANTED_ID))
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(UNANSWERED)
                .orderBy(CALL.BAND, CALL.QUEUE_KEY, CALL.ID)
                .limit(limit)
                .fetch(row -> row);
        Map<UUID, List<Card>> cards =
                cards(calls.stream().map(row -> row.get(CALL.ID)).toList());
        return calls.stream()
                .map(row -> waiter(row, cards.getOrDefault(row.get(CALL.ID), List.of())))
                .toList();
    }

    private record Card(UUID call, String name, Instant deadline) {}

    private Map<UUID, List<Card>> cards(Collection<UUID> calls) {
        return sql
                .select(CALL_OFFER.CALL_ID, ACCOUNT.NAME, CALL_OFFER.DEADLINE)
                .from(CALL_OFFER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_OFFER.INTERPRETER_ID))
                .where(CALL_OFFER.CALL_ID.in(calls))
                .and(CALL_OFFER.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(row -> new Card(row.value1(), row.value2(), row.value3()))
                .stream()
                .collect(Collectors.groupingBy(Card::call));
    }

    private static Waiter waiter(Record row, List<Card> cards) {
        Need need = new Need(
                Codes.to(SignMode.class, row.get(CALL.SIGN_MODE)),
                Codes.to(TopicClass.class, row.get(CALL.TOPIC_CLASS)));
        String lane = new Lane(need, null).code();
        WaitingState state = Codes.to(WaitingState.class, row.get(CALL.STATE));
        Instant rings = cards.stream()
                .map(Card::deadline)
                .max(Comparator.naturalOrder())
                .orElse(null);
        BoardCall call = new BoardCall(
                row.get(CALL.ID),
                state,
                row.get(CALL.REQUESTED_AT),
                need.mode(),
                need.topic(),
                row.get(CALL.PURPOSE) == null ? null : Codes.to(CallPurpose.class, row.get(CALL.PURPOSE)),
                wished(row.get(CALL.LANE), lane),
                row.get(ACCOUNT.NAME),
                row.get(CALL.WIDEN_AT),
                row.get(CALL.EMERGENCY),
                row.get(CALL.BAND) == Band.MOVED_UP.ordinal(),
                row.get(PRESENCE.ABSENT_SINCE) != null,
                state == WaitingState.RINGING_BACK ? row.get(CALL.RING_TRIES) - 1 : row.get(CALL.RING_TRIES),
                state == WaitingState.CALLBACK ? row.get(CALL.RING_NOT_BEFORE) : null,
                state == WaitingState.RINGING_BACK ? row.get(CALL.RING_UNTIL) : rings,
                cards.stream().map(Card::name).toList(),
                List.of());
        return new Waiter(row.get(CALL.CITIZEN_ID), lane, call);
    }

    /** The lane of a call is that of its need, and the gender behind it while that is wished for. */
    private static @Nullable Gender wished(String lane, String ofNeed) {
        return lane.length() > ofNeed.length() ? Codes.to(Gender.class, lane.substring(ofNeed.length() + 1)) : null;
    }

    List<Worker> atWork(int limit, Map<UUID, Integer> missed, Instant now) {
        return sql.select(INTERPRETER.fields())
                .select(ACCOUNT.NAME, PRESENCE.ACCOUNT_ID, PRESENCE.ABSENT_SINCE, CALL_OFFER.DEADLINE)
                .select(CALL_PARTICIPANT.PART, CALL.HELP_CALLED_AT, HELPER.NAME)
                .select(
                        INTERPRETER_FATIGUE.SIGNED_MS,
                        INTERPRETER_FATIGUE.STRETCH_MS,
                        INTERPRETER_FATIGUE.OWED_MS,
                        INTERPRETER_FATIGUE.RESTED_MS,
                        INTERPRETER_FATIGUE.COUNTED_AT)
                .from(INTERPRETER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(INTERPRETER.ACCOUNT_ID))
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .leftJoin(CALL_OFFER)
                .on(CALL_OFFER.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID).and(CALL_OFFER.CLOSED_AT.isNull()))
                .leftJoin(CALL_PARTICIPANT)
                .on(CALL_PARTICIPANT.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID).and(CALL_PARTICIPANT.LEFT_AT.isNull()))
                .leftJoin(CALL)
                .on(CALL.ID.eq(CALL_PARTICIPANT.CALL_ID).and(CALL_PARTICIPANT.PART.eq(inline("lead"))))
                .leftJoin(HELPER)
                .on(HELPER.ID.eq(CALL.HELP_BY))
                .leftJoin(INTERPRETER_FATIGUE)
                .on(INTERPRETER_FATIGUE.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(INTERPRETER.STATE.ne(inline("off")))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .limit(limit)
                .fetch(row -> worker(row, missed.getOrDefault(row.get(INTERPRETER.ACCOUNT_ID), 0), now));
    }

    private Worker worker(Record row, int missedToday, Instant now) {
        InterpreterState state = Codes.to(InterpreterState.class, row.get(INTERPRETER.STATE));
        boolean absent = row.get(PRESENCE.ACCOUNT_ID) == null || row.get(PRESENCE.ABSENT_SINCE) != null;
        Instant offerUntil = row.get(CALL_OFFER.DEADLINE);
        boolean free = state == InterpreterState.READY
                && !absent
                && offerUntil == null
                && row.get(INTERPRETER.LANES_UNTIL).isAfter(now);
        BoardInterpreter shown = new BoardInterpreter(
                row.get(INTERPRETER.ACCOUNT_ID),
                row.get(ACCOUNT.NAME),
                state,
                row.get(INTERPRETER.STATE_SINCE),
                row.get(CALL_PARTICIPANT.PART) == null ? null : Codes.to(Part.class, row.get(CALL_PARTICIPANT.PART)),
                help(row),
                state == InterpreterState.BREAK ? Codes.to(BreakKind.class, row.get(INTERPRETER.BREAK_KIND)) : null,
                state == InterpreterState.AFTER_CALL ? row.get(INTERPRETER.AFTER_CALL_UNTIL) : null,
                absent,
                offerUntil,
                tiredness(row, state, offerUntil != null, now),
                row.get(INTERPRETER.MISSES),
                missedToday);
        return new Worker(shown, free ? Set.of(row.get(INTERPRETER.LANES)) : Set.of());
    }

    /** Shown with whoever has the call. */
    private static ServerMessage.@Nullable Help help(Record row) {
        Instant called = row.get(CALL.HELP_CALLED_AT);
        return called == null ? null : new ServerMessage.Help(called, row.get(HELPER.NAME));
    }

    /** As it was counted last; whoever shows it counts on from there, as consoles do. */
    private Tiredness tiredness(Record row, InterpreterState state, boolean rings, Instant now) {
        Instant counted = row.get(INTERPRETER_FATIGUE.COUNTED_AT);
        boolean signing = state == InterpreterState.BUSY;
        boolean resting = state == InterpreterState.BREAK || (state == InterpreterState.READY && !rings);
        if (counted == null) {
            return new Tiredness(now, signing, resting, 0, 0, 0, 0, 0, false, false);
        }
        Duration since = signing ? Duration.between(counted, now) : Duration.ZERO;
        Duration stretch = Duration.ofMillis(row.get(INTERPRETER_FATIGUE.STRETCH_MS));
        Duration call = signing ? Duration.between(row.get(INTERPRETER.STATE_SINCE), now) : Duration.ZERO;
        return new Tiredness(
                counted,
                signing,
                resting,
                row.get(INTERPRETER_FATIGUE.SIGNED_MS) / 1_000,
                stretch.toSeconds(),
                Math.max(0, call.minus(since).toSeconds()),
                row.get(INTERPRETER_FATIGUE.OWED_MS) / 1_000,
                row.get(INTERPRETER_FATIGUE.RESTED_MS) / 1_000,
                signing && stretch.plus(since).compareTo(fatigue.swapAfter()) >= 0,
                signing && call.compareTo(fatigue.secondAfter()) >= 0);
    }
}
