package org.zhest.live.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.AfterCallSettings;
import org.zhest.live.InterpreterStates;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.InterpreterRecord;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.InterpreterState;

/** What interpreters are doing, in the table {@code interpreter}; a trigger writes their history. */
@Repository
class JooqInterpreterStates implements InterpreterStates {

    private final DSLContext sql;
    private final AfterCallSettings afterCall;

    JooqInterpreterStates(DSLContext sql, AfterCallSettings afterCall) {
        this.sql = sql;
        this.afterCall = afterCall;
    }

    @Override
    public boolean change(InterpreterId interpreter, List<InterpreterState> from, InterpreterState to, Instant now) {
        return become(interpreter, from, to, null, now);
    }

    @Override
    public boolean takeBreak(InterpreterId interpreter, List<InterpreterState> from, BreakKind kind, Instant now) {
        return become(interpreter, from, InterpreterState.BREAK, kind, now);
    }

    @Override
    public boolean changeBy(
            CoordinatorId by,
            InterpreterId interpreter,
            List<InterpreterState> from,
            InterpreterState to,
            Instant now) {
        return update(to, to == InterpreterState.BREAK ? BreakKind.COORDINATOR : null, now)
                        .set(INTERPRETER.STATE_SET_BY, by.value())
                        .set(INTERPRETER.MISSES, 0)
                        .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                        .and(INTERPRETER.STATE.in(from.stream().map(Codes::of).toList()))
                        .execute()
                == 1;
    }

    private boolean become(
            InterpreterId interpreter,
            List<InterpreterState> from,
            InterpreterState to,
            @Nullable BreakKind kind,
            Instant now) {
        return update(to, kind, now)
                        .set(INTERPRETER.MISSES, 0)
                        .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                        .and(INTERPRETER.STATE.in(from.stream().map(Codes::of).toList()))
                        .execute()
                == 1;
    }

    @Override
    public boolean extendAfterCall(InterpreterId interpreter, Instant now) {
        // The end is moved from where it is, so that asking early costs nothing.
        return sql.selectFrom(INTERPRETER)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .and(INTERPRETER.STATE.eq("after_call"))
                .and(INTERPRETER.AFTER_CALL_UNTIL.gt(now))
                .and(INTERPRETER.AFTER_CALL_EXTENSIONS.lt(afterCall.extensions()))
                .fetchOptional()
                .map(row -> sql.update(INTERPRETER)
                                .set(
                                        INTERPRETER.AFTER_CALL_UNTIL,
                                        row.getAfterCallUntil().plus(afterCall.extension()))
                                .set(INTERPRETER.AFTER_CALL_EXTENSIONS, row.getAfterCallExtensions() + 1)
                                .set(INTERPRETER.VERSION, row.getVersion() + 1)
                                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                                .and(INTERPRETER.STATE.eq("after_call"))
                                .and(INTERPRETER.VERSION.eq(row.getVersion()))
                                .execute()
                        == 1)
                .orElse(false);
    }

    @Override
    public List<InterpreterId> afterCallOver(Instant now) {
        return sql.select(INTERPRETER.ACCOUNT_ID)
                .from(INTERPRETER)
                .where(INTERPRETER.STATE.eq("after_call"))
                .and(INTERPRETER.AFTER_CALL_UNTIL.le(now))
                .fetch(row -> new InterpreterId(row.value1()));
    }

    @Override
    public boolean endAfterCall(InterpreterId interpreter, Instant now) {
        return update(InterpreterState.READY, null, now)
                        .set(INTERPRETER.MISSES, 0)
                        .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                        .and(INTERPRETER.STATE.eq("after_call"))
                        .and(INTERPRETER.AFTER_CALL_UNTIL.le(now))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Now> now(InterpreterId interpreter) {
        return sql.select(INTERPRETER, ACCOUNT.NAME)
                .from(INTERPRETER)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(INTERPRETER.STATE_SET_BY))
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .fetchOptional(row -> read(row.value1(), row.value2()));
    }

    private static Now read(InterpreterRecord row, @Nullable String setBy) {
        InterpreterState state = Codes.to(InterpreterState.class, row.getState());
        return new Now(
                state,
                row.getStateSince(),
                row.getMisses(),
                state == InterpreterState.BREAK ? Codes.to(BreakKind.class, row.getBreakKind()) : null,
                state == InterpreterState.AFTER_CALL ? row.getAfterCallUntil() : null,
                row.getAfterCallExtensions(),
                setBy);
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
        update(state, null, now)
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
            update(InterpreterState.BREAK, BreakKind.MISSED_OFFERS, now)
                    .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                    .and(INTERPRETER.STATE.eq(Codes.of(InterpreterState.READY)))
                    .execute();
        }
    }

    private UpdateSetMoreStep<InterpreterRecord> update(InterpreterState state, @Nullable BreakKind kind, Instant now) {
        boolean after = state == InterpreterState.AFTER_CALL;
        return sql.update(INTERPRETER)
                .set(INTERPRETER.STATE, Codes.of(state))
                .set(INTERPRETER.STATE_SINCE, now)
                .setNull(INTERPRETER.STATE_SET_BY)
                .set(INTERPRETER.BREAK_KIND, kind == null ? null : Codes.of(kind))
                .set(INTERPRETER.AFTER_CALL_UNTIL, after ? now.plus(afterCall.limit()) : null)
                .set(INTERPRETER.AFTER_CALL_EXTENSIONS, 0)
                .set(INTERPRETER.VERSION, INTERPRETER.VERSION.plus(1));
    }
}
