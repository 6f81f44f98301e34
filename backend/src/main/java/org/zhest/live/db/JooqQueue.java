package org.zhest.live.db;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Queue;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;

/** The queue: waiting calls by band and {@code queue_key}, along an index. */
@Repository
class JooqQueue implements Queue {

    /** Written into the statements, so that a prepared one is planned once and still knows the index. */
    private static final List<Field<String>> PLACES =
            List.of(inline("waiting"), inline("offered"), inline("callback"), inline("ringing_back"));

    private static final Condition UNANSWERED = CALL.STATE.in(PLACES);

    private static final List<Field<?>> SHOWN = List.of(
            CALL.ID,
            CALL.CITIZEN_ID,
            CALL.REQUESTED_AT,
            CALL.RESUMED,
            CALL.WIDEN_AT,
            CALL.STATE,
            CALL.RING_TRIES,
            CALL.RING_NOT_BEFORE,
            CALL.RING_UNTIL);

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
    public List<CallId> calls() {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(UNANSWERED)
                .orderBy(CALL.BAND, CALL.QUEUE_KEY, CALL.ID)
                .fetch(row -> new CallId(row.value1()));
    }

    @Override
    public int length() {
        return sql.fetchCount(CALL, UNANSWERED);
    }

    @Override
    public Optional<Waiter> waiter(UUID citizen) {
        var ahead = CALL.as("ahead");
        Field<Integer> place = field(selectCount()
                .from(ahead)
                .where(ahead.STATE.in(PLACES))
                .and(row(ahead.BAND, ahead.QUEUE_KEY, ahead.ID).le(row(CALL.BAND, CALL.QUEUE_KEY, CALL.ID))));
        return sql.select(SHOWN)
                .select(place)
                .from(CALL)
                .where(CALL.CITIZEN_ID.eq(citizen))
                .and(UNANSWERED)
                .fetchOptional(row -> read(row, row.get(place)));
    }

    @Override
    public List<Waiter> waiters(Collection<UUID> citizens) {
        Field<Integer> place =
                rowNumber().over(orderBy(CALL.BAND, CALL.QUEUE_KEY, CALL.ID)).as("place");
        var places = select(CALL.ID, CALL.CITIZEN_ID, place)
                .from(CALL)
                .where(UNANSWERED)
                .asTable("places");
        return sql.select(SHOWN)
                .select(places.field(place))
                .from(places)
                .join(CALL)
                .on(CALL.ID.eq(places.field(CALL.ID)))
                .where(places.field(CALL.CITIZEN_ID).eq(any(citizens.toArray(UUID[]::new))))
                .fetch(row -> read(row, row.get(places.field(place))));
    }

    @Override
    public Line line() {
        Field<Integer> ready = field(count().filterWhere(INTERPRETER.STATE.eq(inline("ready"))));
        Field<Integer> serving = field(count().filterWhere(INTERPRETER.STATE.in(inline("busy"), inline("after_call"))));
        return sql.select(ready, serving, field(meanService()))
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(PRESENCE.ABSENT_SINCE.isNull())
                .fetchSingle(row -> new Line(
                        row.value1(),
                        row.value2(),
                        row.value3() == null
                                ? USUAL_SERVICE
                                : Duration.ofMillis(row.value3().longValue())));
    }

    private static Select<Record1<BigDecimal>> meanService() {
        Field<Double> millis = field(
                        "1000 * extract(epoch from ({0} - {1}))", Double.class, CALL.ENDED_AT, CALL.ANSWERED_AT)
                .as("millis");
        var recent = select(millis)
                .from(CALL)
                .where(CALL.ANSWERED_AT.isNotNull())
                .and(CALL.ENDED_AT.isNotNull())
                .orderBy(CALL.ENDED_AT.desc())
                .limit(inline(RECENT_CALLS))
                .asTable("recent");
        return select(avg(recent.field(millis))).from(recent);
    }

    private static Waiter read(Record row, int place) {
        return new Waiter(
                new CallId(row.get(CALL.ID)),
                row.get(CALL.CITIZEN_ID),
                place,
                row.get(CALL.REQUESTED_AT),
                row.get(CALL.RESUMED),
                row.get(CALL.WIDEN_AT),
                calledBack(row));
    }

    private static @Nullable CalledBack calledBack(Record row) {
        return switch (row.get(CALL.STATE)) {
            case "callback" -> new CalledBack(row.get(CALL.RING_TRIES), row.get(CALL.RING_NOT_BEFORE), null);
            case "ringing_back" -> new CalledBack(row.get(CALL.RING_TRIES) - 1, null, row.get(CALL.RING_UNTIL));
            default -> null;
        };
    }
}
