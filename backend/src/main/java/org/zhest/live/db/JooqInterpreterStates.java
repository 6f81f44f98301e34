package org.zhest.live.db;

import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.InterpreterStates;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;

/** What interpreters are doing, in the table {@code interpreter}. */
@Repository
class JooqInterpreterStates implements InterpreterStates {

    private final DSLContext sql;

    JooqInterpreterStates(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean change(InterpreterId interpreter, List<InterpreterState> from, InterpreterState to, Instant now) {
        return sql.update(INTERPRETER)
                        .set(INTERPRETER.STATE, Codes.of(to))
                        .set(INTERPRETER.STATE_SINCE, now)
                        .set(INTERPRETER.MISSES, 0)
                        .set(INTERPRETER.VERSION, INTERPRETER.VERSION.plus(1))
                        .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                        .and(INTERPRETER.STATE.in(from.stream().map(Codes::of).toList()))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Now> now(InterpreterId interpreter) {
        return sql.select(INTERPRETER.STATE, INTERPRETER.STATE_SINCE, INTERPRETER.MISSES)
                .from(INTERPRETER)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .fetchOptional(
                        row -> new Now(Codes.to(InterpreterState.class, row.value1()), row.value2(), row.value3()));
    }

    @Override
    public List<InterpreterId> absentSince(Instant then) {
        return sql.select(INTERPRETER.ACCOUNT_ID)
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(PRESENCE.ABSENT_SINCE.lt(then))
                .and(INTERPRETER.STATE.in("ready", "break", "after_call"))
                .fetch(row -> new InterpreterId(row.value1()));
    }

    void set(InterpreterId interpreter, InterpreterState state, Instant now) {
        sql.update(INTERPRETER)
                .set(INTERPRETER.STATE, Codes.of(state))
                .set(INTERPRETER.STATE_SINCE, now)
                .set(INTERPRETER.VERSION, INTERPRETER.VERSION.plus(1))
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .execute();
    }

    void forgiveMisses(InterpreterId interpreter) {
        sql.update(INTERPRETER)
                .set(INTERPRETER.MISSES, 0)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .execute();
    }

    /** One more offer was missed; at {@code toBreak} in a row the interpreter is put on a break. */
    void miss(InterpreterId interpreter, int toBreak, Instant now) {
        int misses = sql.update(INTERPRETER)
                .set(INTERPRETER.MISSES, INTERPRETER.MISSES.plus(1))
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .returningResult(INTERPRETER.MISSES)
                .fetchSingle()
                .value1();
        if (misses >= toBreak) {
            sql.update(INTERPRETER)
                    .set(INTERPRETER.STATE, Codes.of(InterpreterState.BREAK))
                    .set(INTERPRETER.STATE_SINCE, now)
                    .set(INTERPRETER.VERSION, INTERPRETER.VERSION.plus(1))
                    .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                    .and(INTERPRETER.STATE.eq(Codes.of(InterpreterState.READY)))
                    .execute();
        }
    }
}
