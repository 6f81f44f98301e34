package org.zhest.live.db;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.val;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.INTERPRETER_BLOCK;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.zhest.live.board.BoardSettings;
import org.zhest.live.board.Boards;
import org.zhest.live.board.Tally;
import org.zhest.schema.Codes;
import org.zhest.signaling.protocol.Board.BoardStates;
import org.zhest.signaling.protocol.Board.LostCall;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** What the board counts, along the indexes that dispatch and the session log have anyway. */
@Repository
class JooqBoards implements Boards {

    /** docs/board.md says in words what is counted; {@code ring_not_before} is there once a callback was asked for. */
    private static final String QUARTERS = """
            select date_bin('15 minutes', requested_at, timestamptz 'epoch') as quarter,
              count(*) filter (where plain and answered) as answered,
              count(*) filter (where plain and answered and wait <= {3}) as within_goal,
              count(*) filter (where plain and (answered or (over and wait > {5}) or (not over and wait > {3}))) as of_goal,
              count(*) filter (where plain and answered and wait <= {4}) as within_floor,
              count(*) filter (where plain and (answered or (over and wait > {5}) or (not over and wait > {4}))) as of_floor,
              count(*) filter (where plain and over and wait <= {5}) as lost_early,
              count(*) filter (where plain and over and wait > {5}) as lost_late,
              coalesce(sum(wait) filter (where plain and over and wait > {5}), 0)::float8 as lost_seconds,
              coalesce(max(wait) filter (where plain and over and wait > {5}), 0)::float8 as lost_longest,
              count(*) filter (where emergency and (answered or over)) as emergencies,
              count(*) filter (where emergency and answered and wait <= {6}) as emergencies_in_time,
              count(*) filter (where called_back) as callbacks,
              count(*) filter (where called_back and answered) as callbacks_answered,
              count(*) filter (where called_back and over and end_reason = 'citizen_not_reached') as callbacks_not_reached,
              count(*) filter (where called_back and over and end_reason <> 'citizen_not_reached') as callbacks_given_up
            from (
              select requested_at, emergency, end_reason,
                answered_at is not null as answered,
                answered_at is null and ended_at is not null as over,
                ring_not_before is not null as called_back,
                not emergency and ring_not_before is null as plain,
                extract(epoch from coalesce(answered_at, ended_at, {2}) - requested_at) as wait
              from call
              where requested_at >= {0} and requested_at < {1}
            ) asked
            group by 1
            """;

    private static final String STATES = """
            select
              count(*) filter (where state = 'off') as off,
              count(*) filter (where state = 'busy') as busy,
              count(*) filter (where state not in ('off', 'busy') and gone) as absent,
              count(*) filter (where state not in ('off', 'busy') and not gone and rings) as ringing,
              count(*) filter (where state = 'ready' and not gone and not rings) as ready,
              count(*) filter (where state = 'after_call' and not gone and not rings) as after_call,
              count(*) filter (where state = 'break' and not gone and not rings) as on_break
            from (
              select i.state, p.account_id is null or p.absent_since is not null as gone,
                exists (select from call_offer o where o.interpreter_id = i.account_id and o.closed_at is null) as rings
              from interpreter i
              join account a on a.id = i.account_id and a.disabled_at is null
              left join presence p on p.account_id = i.account_id
            ) each
            """;

    private final DSLContext sql;
    private final JooqBoardRows rows;
    private final BoardSettings settings;

    JooqBoards(DSLContext sql, JooqBoardRows rows, BoardSettings settings) {
        this.sql = sql;
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public List<Waiter> waiting(int limit) {
        return rows.waiting(limit);
    }

    @Override
    public int waitingInAll() {
        return sql.fetchCount(CALL, JooqBoardRows.UNANSWERED);
    }

    @Override
    public List<Worker> atWork(int limit, Map<UUID, Integer> missed, Instant now) {
        return rows.atWork(limit, missed, now);
    }

    @Override
    public BoardStates states() {
        Record row = sql.resultQuery(STATES).fetchSingle();
        return new BoardStates(
                row.get("ready", int.class),
                row.get("ringing", int.class),
                row.get("busy", int.class),
                row.get("after_call", int.class),
                row.get("on_break", int.class),
                row.get("absent", int.class),
                row.get("off", int.class));
    }

    @Override
    public Map<UUID, Set<UUID>> blocked(Collection<UUID> citizens) {
        return sql
                .select(INTERPRETER_BLOCK.CITIZEN_ID, INTERPRETER_BLOCK.INTERPRETER_ID)
                .from(INTERPRETER_BLOCK)
                .where(INTERPRETER_BLOCK.CITIZEN_ID.in(citizens))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(INTERPRETER_BLOCK.CITIZEN_ID),
                        Collectors.mapping(row -> row.get(INTERPRETER_BLOCK.INTERPRETER_ID), Collectors.toSet())));
    }

    @Override
    public Map<Instant, Tally> quarters(Instant from, Instant until, Instant now) {
        Map<Instant, Tally> quarters = new HashMap<>();
        sql.resultQuery(
                        QUARTERS,
                        val(from),
                        val(until),
                        val(now),
                        val(settings.goal().toSeconds()),
                        val(settings.floor().toSeconds()),
                        val(settings.early().toSeconds()),
                        val(settings.emergency().toSeconds()))
                .forEach(row -> quarters.put(row.get("quarter", Instant.class), tally(row)));
        return quarters;
    }

    private static Tally tally(Record row) {
        return new Tally(
                row.get("answered", int.class),
                row.get("within_goal", int.class),
                row.get("of_goal", int.class),
                row.get("within_floor", int.class),
                row.get("of_floor", int.class),
                row.get("lost_early", int.class),
                row.get("lost_late", int.class),
                row.get("lost_seconds", long.class),
                row.get("lost_longest", int.class),
                row.get("emergencies", int.class),
                row.get("emergencies_in_time", int.class),
                row.get("callbacks", int.class),
                row.get("callbacks_answered", int.class),
                row.get("callbacks_not_reached", int.class),
                row.get("callbacks_given_up", int.class));
    }

    @Override
    public Map<UUID, Integer> missed(Instant from, Instant until) {
        return sql.select(CALL_OFFER.INTERPRETER_ID, count())
                .from(CALL_OFFER)
                .where(CALL_OFFER.RESULT.eq(org.jooq.impl.DSL.inline("expired")))
                .and(CALL_OFFER.MADE_AT.ge(from))
                .and(CALL_OFFER.MADE_AT.lt(until))
                .groupBy(CALL_OFFER.INTERPRETER_ID)
                .fetchMap(CALL_OFFER.INTERPRETER_ID, count());
    }

    @Override
    public List<LostCall> lost(Instant since, int limit) {
        return sql.select(CALL.ID, CALL.REQUESTED_AT, CALL.ENDED_AT, CALL.SIGN_MODE, CALL.TOPIC_CLASS, CALL.OUTCOME)
                .from(CALL)
                .where(CALL.REQUESTED_AT.ge(since))
                .and(CALL.ENDED_AT.isNotNull())
                .and(CALL.ANSWERED_AT.isNull())
                .and(CALL.RING_NOT_BEFORE.isNull())
                .andNot(CALL.EMERGENCY)
                .orderBy(CALL.REQUESTED_AT.desc(), CALL.ID.desc())
                .limit(limit)
                .fetch(row -> new LostCall(
                        row.value1(),
                        row.value2(),
                        (int) Duration.between(row.value2(), row.value3()).toSeconds(),
                        Codes.to(SignMode.class, row.value4()),
                        Codes.to(TopicClass.class, row.value5()),
                        Codes.to(CallOutcome.class, row.value6())));
    }
}
