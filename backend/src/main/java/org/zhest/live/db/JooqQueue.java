package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Queue;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;

/** The queue: waiting calls by band and {@code queue_key}, along an index. */
@Repository
class JooqQueue implements Queue {

    private static final Condition UNANSWERED = CALL.STATE.in("waiting", "offered", "callback", "ringing_back");

    /** Calls that the mean service time is taken from. */
    private static final int RECENT_CALLS = 50;

    /** What a call with its wrap-up takes where there are no figures yet. */
    private static final Duration USUAL_SERVICE = Duration.ofMinutes(8);

    private final DSLContext sql;
    private final JooqTimeline timeline;

    JooqQueue(DSLContext sql, JooqTimeline timeline) {
        this.sql = sql;
        this.timeline = timeline;
    }

    @Override
    public boolean widen(Instant now) {
        // The lane of a wish is that of its need and the gender behind it: without the gender it is the need's own.
        Field<String> widened = DSL.concat(CALL.SIGN_MODE, DSL.val("/"), CALL.TOPIC_CLASS);
        List<UUID> calls = sql.update(CALL)
                .set(CALL.LANE, widened)
                .setNull(CALL.WANTED_ID)
                .setNull(CALL.WIDEN_AT)
                .where(CALL.ID.in(DSL.select(CALL.ID)
                        .from(CALL)
                        .where(CALL.WIDEN_AT.le(now))
                        .and(UNANSWERED)
                        .forUpdate()
                        .skipLocked()))
                .returningResult(CALL.ID)
                .fetch(CALL.ID);
        calls.forEach(call -> timeline.add(new CallId(call), new CallEvent.WishesWidened(), now));
        return !calls.isEmpty();
    }

    @Override
    public List<Waiter> waiters() {
        return sql.select(
                        CALL.ID,
                        CALL.CITIZEN_ID,
                        CALL.REQUESTED_AT,
                        CALL.RESUMED,
                        CALL.STATE,
                        CALL.RING_TRIES,
                        CALL.RING_NOT_BEFORE,
                        CALL.RING_UNTIL)
                .from(CALL)
                .where(UNANSWERED)
                .orderBy(CALL.BAND, CALL.QUEUE_KEY, CALL.ID)
                .fetch(row -> new Waiter(
                        new CallId(row.get(CALL.ID)),
                        row.get(CALL.CITIZEN_ID),
                        row.get(CALL.REQUESTED_AT),
                        row.get(CALL.RESUMED),
                        calledBack(row)));
    }

    @Override
    public Line line(Instant now) {
        return new Line(
                interpreters("ready"),
                interpreters("busy", "after_call"),
                sql.fetchCount(CALL, UNANSWERED),
                meanService());
    }

    private static @Nullable CalledBack calledBack(Record row) {
        return switch (row.get(CALL.STATE)) {
            case "callback" -> new CalledBack(row.get(CALL.RING_TRIES), row.get(CALL.RING_NOT_BEFORE), null);
            case "ringing_back" -> new CalledBack(row.get(CALL.RING_TRIES) - 1, null, row.get(CALL.RING_UNTIL));
            default -> null;
        };
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
}
