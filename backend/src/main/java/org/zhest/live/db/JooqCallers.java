package org.zhest.live.db;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.INTERPRETER_BLOCK;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.dispatch.Matching.Caller;
import org.zhest.signaling.dispatch.Matching.Pass;

/** Waiting calls with all that decides who may get them. */
@Repository
class JooqCallers {

    private final DSLContext sql;

    JooqCallers(DSLContext sql) {
        this.sql = sql;
    }

    /** A waiting call as the index has it; in the order of the queue. */
    record Row(
            UUID call,
            @Nullable UUID citizen,
            String lane,
            @Nullable UUID wanted,
            short band,
            Instant key) implements Comparable<Row> {

        private static final Comparator<Row> IN_QUEUE =
                Comparator.comparing(Row::band).thenComparing(Row::key).thenComparing(Row::call);

        @Override
        public int compareTo(Row other) {
            return IN_QUEUE.compare(this, other);
        }
    }

    /** For each row of {@code kinds}, the first present callers that {@code ofKind} finds; held until the transaction ends. */
    List<Row> first(Table<?> kinds, Condition ofKind, int limit) {
        var head = select(CALL.ID, CALL.CITIZEN_ID, CALL.LANE, CALL.WANTED_ID, CALL.BAND, CALL.QUEUE_KEY)
                .from(CALL)
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(CALL.STATE.eq(inline("waiting")))
                .and(ofKind)
                // Who telephones has no page.
                .and(CALL.CITIZEN_ID.isNull().or(PRESENCE.ACCOUNT_ID.isNotNull().and(PRESENCE.ABSENT_SINCE.isNull())))
                .andNot(CALL.EMERGENCY)
                .orderBy(CALL.BAND, CALL.QUEUE_KEY, CALL.ID)
                .limit(limit)
                .forUpdate()
                .of(CALL)
                .skipLocked()
                .asTable("head");
        return sql.select(
                        head.field(CALL.ID),
                        head.field(CALL.CITIZEN_ID),
                        head.field(CALL.LANE),
                        head.field(CALL.WANTED_ID),
                        head.field(CALL.BAND),
                        head.field(CALL.QUEUE_KEY))
                .from(kinds)
                .crossJoin(lateral(head))
                .fetch(row ->
                        new Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** The callers of these calls, in the order given. */
    List<Caller> with(List<Row> rows) {
        Map<UUID, List<Pass>> passes = passes(rows.stream().map(Row::call).toList());
        Map<UUID, Set<InterpreterId>> blocked =
                blocked(rows.stream().map(Row::citizen).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> new Caller(
                        new CallId(row.call()),
                        row.lane(),
                        row.wanted() == null ? null : new InterpreterId(row.wanted()),
                        row.citizen() == null ? Set.of() : blocked.getOrDefault(row.citizen(), Set.of()),
                        passes.getOrDefault(row.call(), List.of())))
                .toList();
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

    private Map<UUID, Set<InterpreterId>> blocked(List<UUID> citizens) {
        return sql
                .select(INTERPRETER_BLOCK.CITIZEN_ID, INTERPRETER_BLOCK.INTERPRETER_ID)
                .from(INTERPRETER_BLOCK)
                .where(INTERPRETER_BLOCK.CITIZEN_ID.in(citizens))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(INTERPRETER_BLOCK.CITIZEN_ID),
                        Collectors.mapping(
                                row -> new InterpreterId(row.get(INTERPRETER_BLOCK.INTERPRETER_ID)),
                                Collectors.toSet())));
    }
}
