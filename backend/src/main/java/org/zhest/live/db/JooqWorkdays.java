package org.zhest.live.db;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_TURN;
import static org.zhest.schema.Tables.INTERPRETER_FATIGUE;
import static org.zhest.schema.Tables.INTERPRETER_STATE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Workdays;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.fatigue.Fatigue;
import org.zhest.signaling.fatigue.Span;
import org.zhest.signaling.fatigue.Work;

/** Work as it stands in the participants of calls, the offers and the history of states. */
@Repository
class JooqWorkdays implements Workdays {

    /** States in which nobody signs and nothing is written. */
    private static final List<String> FREE = List.of("ready", "break", "off");

    private final DSLContext sql;

    JooqWorkdays(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Work of(InterpreterId interpreter, Instant from) {
        return new Work(signing(interpreter, from), free(interpreter, from), ringing(interpreter, from));
    }

    private List<Span> signing(InterpreterId interpreter, Instant from) {
        return sql.select(CALL_TURN.SINCE, CALL_TURN.UNTIL)
                .from(CALL_TURN)
                .where(CALL_TURN.INTERPRETER_ID.eq(interpreter.value()))
                .and(CALL_TURN.PART.eq("lead"))
                .and(CALL_TURN.UNTIL.isNull().or(CALL_TURN.UNTIL.gt(from)))
                .fetch(row -> span(row.value1(), row.value2(), from));
    }

    private List<Span> ringing(InterpreterId interpreter, Instant from) {
        return sql.select(CALL_OFFER.MADE_AT, CALL_OFFER.CLOSED_AT)
                .from(CALL_OFFER)
                .where(CALL_OFFER.INTERPRETER_ID.eq(interpreter.value()))
                .and(CALL_OFFER.MADE_AT.gt(from))
                .fetch(row -> span(row.value1(), row.value2(), from));
    }

    /** A state lasts until the next; the one that was on at {@code from} is the last before it. */
    private List<Span> free(InterpreterId interpreter, Instant from) {
        Field<Instant> before = select(max(INTERPRETER_STATE.SINCE))
                .from(INTERPRETER_STATE)
                .where(INTERPRETER_STATE.INTERPRETER_ID.eq(interpreter.value()))
                .and(INTERPRETER_STATE.SINCE.le(from))
                .asField();
        Result<Record2<String, Instant>> states = sql.select(INTERPRETER_STATE.STATE, INTERPRETER_STATE.SINCE)
                .from(INTERPRETER_STATE)
                .where(INTERPRETER_STATE.INTERPRETER_ID.eq(interpreter.value()))
                .and(INTERPRETER_STATE.SINCE.gt(from).or(INTERPRETER_STATE.SINCE.eq(before)))
                .orderBy(INTERPRETER_STATE.SINCE, INTERPRETER_STATE.ID)
                .fetch();
        List<Span> free = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Instant next = i + 1 < states.size() ? states.get(i + 1).value2() : null;
            if (FREE.contains(states.get(i).value1())) {
                free.add(span(states.get(i).value2(), next, from));
            }
        }
        return free;
    }

    private static Span span(Instant begun, @Nullable Instant ended, Instant from) {
        return new Span(begun.isBefore(from) ? from : begun, ended);
    }

    @Override
    public void keep(InterpreterId interpreter, Fatigue fatigue, Instant now) {
        Map<Field<?>, @Nullable Object> figures = figures(fatigue, now);
        sql.insertInto(INTERPRETER_FATIGUE)
                .set(INTERPRETER_FATIGUE.INTERPRETER_ID, interpreter.value())
                .set(figures)
                .onConflict(INTERPRETER_FATIGUE.INTERPRETER_ID)
                .doUpdate()
                .set(figures)
                .execute();
    }

    @Override
    public boolean keepDue(Due due, Fatigue fatigue, Instant now) {
        return sql.update(INTERPRETER_FATIGUE)
                        .set(figures(fatigue, now))
                        .where(INTERPRETER_FATIGUE.INTERPRETER_ID.eq(
                                due.interpreter().value()))
                        .and(INTERPRETER_FATIGUE.DUE_AT.eq(due.at()))
                        .execute()
                == 1;
    }

    @Override
    public List<Due> due(Instant now) {
        return sql.select(INTERPRETER_FATIGUE.INTERPRETER_ID, INTERPRETER_FATIGUE.DUE_AT)
                .from(INTERPRETER_FATIGUE)
                .where(INTERPRETER_FATIGUE.DUE_AT.le(now))
                .fetch(row -> new Due(new InterpreterId(row.value1()), row.value2()));
    }

    private static Map<Field<?>, @Nullable Object> figures(Fatigue fatigue, Instant now) {
        Map<Field<?>, @Nullable Object> figures = new HashMap<>();
        figures.put(INTERPRETER_FATIGUE.SIGNED_MS, millis(fatigue.signed()));
        figures.put(INTERPRETER_FATIGUE.STRETCH_MS, millis(fatigue.stretch()));
        figures.put(INTERPRETER_FATIGUE.OWED_MS, millis(fatigue.owed()));
        figures.put(INTERPRETER_FATIGUE.RESTED_MS, millis(fatigue.rested()));
        figures.put(INTERPRETER_FATIGUE.COUNTED_AT, now);
        figures.put(INTERPRETER_FATIGUE.DUE_AT, fatigue.changesAt().orElse(null));
        return figures;
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }
}
