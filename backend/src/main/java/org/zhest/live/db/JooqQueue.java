package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.zhest.live.Queue;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.dispatch.Matching.Caller;
import org.zhest.signaling.dispatch.Matching.Free;
import org.zhest.signaling.dispatch.Matching.Pass;

/** The queue: waiting calls by {@code queue_key}, ready interpreters by {@code state_since}, both along an index. */
@Repository
class JooqQueue implements Queue {

    /** Calls that the mean service time is taken from. */
    private static final int RECENT_CALLS = 50;

    /** What a call with its wrap-up takes where there are no figures yet. */
    private static final Duration USUAL_SERVICE = Duration.ofMinutes(8);

    private final DSLContext sql;

    JooqQueue(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Caller> callers(int limit) {
        List<UUID> calls = sql.select(CALL.ID)
                .from(CALL)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(CALL.STATE.eq("waiting"))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .orderBy(CALL.QUEUE_KEY, CALL.ID)
                .limit(limit)
                .forUpdate()
                .of(CALL)
                .skipLocked()
                .fetch(CALL.ID);
        Map<UUID, List<Pass>> passes = passes(calls);
        return calls.stream()
                .map(call -> new Caller(new CallId(call), passes.getOrDefault(call, List.of())))
                .toList();
    }

    @Override
    public List<Free> free(int limit) {
        return sql.select(INTERPRETER.ACCOUNT_ID, INTERPRETER.STATE_SINCE)
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(INTERPRETER.STATE.eq("ready"))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .andNotExists(DSL.selectOne()
                        .from(CALL_OFFER)
                        .where(CALL_OFFER.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                        .and(CALL_OFFER.CLOSED_AT.isNull()))
                .orderBy(INTERPRETER.STATE_SINCE, INTERPRETER.ACCOUNT_ID)
                .limit(limit)
                .forUpdate()
                .of(INTERPRETER)
                .skipLocked()
                .fetch(row -> new Free(new InterpreterId(row.value1()), row.value2()));
    }

    @Override
    public List<Waiter> waiters() {
        return sql.select(CALL.ID, CALL.CITIZEN_ID, CALL.REQUESTED_AT)
                .from(CALL)
                .where(CALL.STATE.in("waiting", "offered"))
                .orderBy(CALL.QUEUE_KEY, CALL.ID)
                .fetch(row -> new Waiter(new CallId(row.value1()), row.value2(), row.value3()));
    }

    @Override
    public Line line(Instant now) {
        return new Line(
                interpreters("ready"),
                interpreters("busy", "after_call"),
                sql.fetchCount(CALL, CALL.STATE.in("waiting", "offered")),
                meanService());
    }

    private int interpreters(String... states) {
        return sql.fetchCount(sql.selectOne()
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(INTERPRETER.STATE.in(states))
                .and(PRESENCE.ABSENT_SINCE.isNull()));
    }

    private Duration meanService() {
        List<Duration> recent = sql.select(CALL.ANSWERED_AT, CALL.ENDED_AT)
                .from(CALL)
                .where(CALL.STATE.eq("ended"))
                .and(CALL.ANSWERED_AT.isNotNull())
                .orderBy(CALL.REQUESTED_AT.desc(), CALL.ID.desc())
                .limit(RECENT_CALLS)
                .fetch(row -> Duration.between(row.value1(), row.value2()));
        return recent.stream()
                .reduce(Duration::plus)
                .map(sum -> sum.dividedBy(recent.size()))
                .orElse(USUAL_SERVICE);
    }

    private Map<UUID, List<Pass>> passes(List<UUID> calls) {
        return sql
                .select(CALL_OFFER.CALL_ID, CALL_OFFER.INTERPRETER_ID, CALL_OFFER.CLOSED_AT, CALL_OFFER.RESULT)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.in(calls))
                .and(CALL_OFFER.RESULT.in("declined", "expired"))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(CALL_OFFER.CALL_ID),
                        Collectors.mapping(
                                row -> new Pass(
                                        new InterpreterId(row.get(CALL_OFFER.INTERPRETER_ID)),
                                        row.get(CALL_OFFER.CLOSED_AT),
                                        row.get(CALL_OFFER.RESULT).equals("declined")),
                                Collectors.toList())));
    }
}
