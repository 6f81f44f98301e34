package org.zhest.live.db;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unnest;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.INTERPRETER_FATIGUE;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.zhest.live.Candidates;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.dispatch.Matching.Free;

/** Candidates along the partial indexes of waiting calls and ready interpreters. */
@Repository
class JooqCandidates implements Candidates {

    private static final Field<Boolean> OWES_REST = coalesce(INTERPRETER_FATIGUE.OWES_REST, false);

    private final DSLContext sql;
    private final JooqCallers callers;
    private final JooqCallbacks callbacks;

    JooqCandidates(DSLContext sql, JooqCallers callers, JooqCallbacks callbacks) {
        this.sql = sql;
        this.callers = callers;
        this.callbacks = callbacks;
    }

    @Override
    public List<String> lanesWaiting(Instant now) {
        Set<String> lanes =
                new HashSet<>(lanesOf(CALL.STATE.eq(inline("waiting")).and(CALL.WANTED_ID.isNull())));
        lanes.addAll(lanesOf(JooqCallbacks.KEPT));
        return List.copyOf(lanes);
    }

    /** Hops from lane to lane along the index: what it costs grows with the lanes, not with those who wait. */
    private List<String> lanesOf(Condition waits) {
        Name lanes = name("lanes");
        Field<String> lane = field(name("lanes", "lane"), String.class);
        var first = select(min(CALL.LANE)).from(CALL).where(waits);
        var next = select(field(select(min(CALL.LANE)).from(CALL).where(waits).and(CALL.LANE.gt(lane))))
                .from(table(lanes))
                .where(lane.isNotNull());
        return sql.withRecursive(lanes.fields(name("lane")).as(first.unionAll(next)))
                .select(lane)
                .from(table(lanes))
                .where(lane.isNotNull())
                .fetch(lane);
    }

    @Override
    public List<Free> free(List<String> lanes, int limit, Instant now) {
        return sql.select(INTERPRETER.ACCOUNT_ID, INTERPRETER.STATE_SINCE, INTERPRETER.LANES, OWES_REST)
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .leftJoin(INTERPRETER_FATIGUE)
                .on(INTERPRETER_FATIGUE.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(INTERPRETER.STATE.eq(inline("ready")))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .and(INTERPRETER.LANES_UNTIL.gt(now))
                .and(arrayOverlap(INTERPRETER.LANES, lanes.toArray(String[]::new))
                        .or(INTERPRETER.ACCOUNT_ID.in(wanted())))
                .and(withoutOffer())
                .orderBy(OWES_REST, INTERPRETER.STATE_SINCE, INTERPRETER.ACCOUNT_ID)
                .limit(limit)
                .forUpdate()
                .of(INTERPRETER)
                .skipLocked()
                .fetch(row ->
                        new Free(new InterpreterId(row.value1()), row.value2(), Set.of(row.value3()), row.value4()));
    }

    @Override
    public List<InTurn> callersFor(List<Free> free, int limit, Instant now, Instant awaySince) {
        String[] lanes =
                free.stream().flatMap(one -> one.lanes().stream()).distinct().toArray(String[]::new);
        UUID[] interpreters =
                free.stream().map(one -> one.interpreter().value()).toArray(UUID[]::new);
        Field<String> lane = field(name("served", "lane"), String.class);
        Field<UUID> interpreter = field(name("wanted", "id"), UUID.class);
        // Before the waiting: who answers in between is found among those, and counts as waiting then.
        List<JooqCallbacks.Row> calledBack = callbacks.first(lanes, limit, now, awaySince);
        List<JooqCallers.Row> found = new ArrayList<>(callers.first(
                unnest(lanes).as("served", "lane"), CALL.LANE.eq(lane).and(CALL.WANTED_ID.isNull()), limit));
        found.addAll(callers.first(unnest(interpreters).as("wanted", "id"), CALL.WANTED_ID.eq(interpreter), limit));
        Set<UUID> waiting = found.stream().map(JooqCallers.Row::call).collect(Collectors.toSet());
        Map<UUID, Turn> turns = new HashMap<>();
        for (JooqCallbacks.Row row : calledBack) {
            if (!waiting.contains(row.caller().call())) {
                found.add(row.caller());
                turns.put(row.caller().call(), row.turn());
            }
        }
        found.sort(Comparator.naturalOrder());
        return callers.with(found).stream()
                .map(one -> new InTurn(one, turns.getOrDefault(one.call().value(), Turn.WAITS)))
                .toList();
    }

    @Override
    public int ringsLeft(Instant now) {
        int free = sql.fetchCount(select(INTERPRETER.ACCOUNT_ID)
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(INTERPRETER.STATE.eq(inline("ready")))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .and(INTERPRETER.LANES_UNTIL.gt(now))
                .and(withoutOffer()));
        return callbacks.guard() ? Math.max(0, free - callbacks.ringing()) : 0;
    }

    @Override
    public List<CallId> emergencies() {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.EMERGENCY)
                .and(CALL.STATE.in(inline("waiting"), inline("offered")))
                .orderBy(CALL.QUEUE_KEY, CALL.ID)
                .fetch(row -> new CallId(row.value1()));
    }

    @Override
    public boolean hold(CallId emergency) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.ID.eq(emergency.value()))
                .and(CALL.STATE.in(inline("waiting"), inline("offered")))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }

    @Override
    public List<InterpreterId> forEmergency(CallId emergency, boolean breaks, Instant declinedAfter) {
        return sql.select(INTERPRETER.ACCOUNT_ID)
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(
                        breaks
                                ? INTERPRETER.STATE.in(inline("ready"), inline("break"))
                                : INTERPRETER.STATE.eq(inline("ready")))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .and(withoutOffer())
                .and(INTERPRETER.ACCOUNT_ID.notIn(declinedBy(emergency, declinedAfter)))
                .orderBy(INTERPRETER.STATE_SINCE, INTERPRETER.ACCOUNT_ID)
                .forUpdate()
                .of(INTERPRETER)
                .skipLocked()
                .fetch(row -> new InterpreterId(row.value1()));
    }

    @Override
    public List<Standing> inTheWay(CallId emergency, Instant declinedAfter) {
        return sql.select(CALL_OFFER.CALL_ID, CALL_OFFER.ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CLOSED_AT.isNull())
                .andNot(CALL_OFFER.EMERGENCY)
                .and(CALL_OFFER.INTERPRETER_ID.notIn(declinedBy(emergency, declinedAfter)))
                .fetch(row -> new Standing(new CallId(row.value1()), new OfferId(row.value2())));
    }

    private static Select<Record1<UUID>> declinedBy(CallId emergency, Instant after) {
        return select(CALL_OFFER.INTERPRETER_ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.eq(emergency.value()))
                .and(CALL_OFFER.RESULT.eq("declined"))
                .and(CALL_OFFER.CLOSED_AT.gt(after));
    }

    private static Select<Record1<UUID>> wanted() {
        return select(CALL.WANTED_ID)
                .from(CALL)
                .where(CALL.STATE.eq(inline("waiting")))
                .and(CALL.WANTED_ID.isNotNull());
    }

    private static Condition withoutOffer() {
        return notExists(selectOne()
                .from(CALL_OFFER)
                .where(CALL_OFFER.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                .and(CALL_OFFER.CLOSED_AT.isNull()));
    }
}
