package org.zhest.live.db;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.INTERPRETER_BLOCK;
import static org.zhest.schema.Tables.INTERPRETER_FATIGUE;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.zhest.live.Joiners;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.CallRecord;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.dispatch.Lane;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** Joiners along the index of calls that look for somebody. */
@Repository
class JooqJoiners implements Joiners {

    private static final Field<Boolean> OWES_REST = coalesce(INTERPRETER_FATIGUE.OWES_REST, false);

    private final DSLContext sql;

    JooqJoiners(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<CallId> sought() {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.JOIN_STATE.eq("sought"))
                .orderBy(CALL.JOIN_SINCE, CALL.ID)
                .fetch(row -> new CallId(row.value1()));
    }

    @Override
    public boolean able(CallId call, InterpreterId interpreter, Instant now) {
        return call(call)
                .map(row ->
                        sql.fetchExists(INTERPRETER, may(row, now).and(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))))
                .orElse(false);
    }

    @Override
    public Optional<InterpreterId> next(CallId call, Instant now, Instant passedAfter) {
        // Waits for the row: were it passed over, somebody who only just waits would get the interpreter.
        return sql.selectFrom(CALL)
                .where(CALL.ID.eq(call.value()))
                .and(CALL.JOIN_STATE.eq("sought"))
                .forUpdate()
                .fetchOptional()
                .flatMap(row -> next(row, now, passedAfter));
    }

    private Optional<InterpreterId> next(CallRecord row, Instant now, Instant passedAfter) {
        return sql.select(INTERPRETER.ACCOUNT_ID)
                .from(INTERPRETER)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                .leftJoin(INTERPRETER_FATIGUE)
                .on(INTERPRETER_FATIGUE.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(INTERPRETER.STATE.eq("ready"))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .and(may(row, now))
                .and(asked(row, passedAfter))
                .and(notExists(selectOne()
                        .from(CALL_OFFER)
                        .where(CALL_OFFER.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                        .and(CALL_OFFER.CLOSED_AT.isNull())))
                .orderBy(OWES_REST, INTERPRETER.STATE_SINCE, INTERPRETER.ACCOUNT_ID)
                .limit(1)
                .forUpdate()
                .of(INTERPRETER)
                .skipLocked()
                .fetchOptional(found -> new InterpreterId(found.value1()));
    }

    @Override
    public Set<InterpreterId> keptFree(Collection<InterpreterId> free, Instant now, Instant passedAfter) {
        List<UUID> ids = free.stream().map(InterpreterId::value).toList();
        Set<InterpreterId> kept = new HashSet<>();
        for (CallRecord row :
                sql.selectFrom(CALL).where(CALL.JOIN_STATE.eq("sought")).fetch()) {
            sql.select(INTERPRETER.ACCOUNT_ID)
                    .from(INTERPRETER)
                    .where(INTERPRETER.ACCOUNT_ID.in(ids))
                    .and(may(row, now))
                    .and(asked(row, passedAfter))
                    .forEach(found -> kept.add(new InterpreterId(found.value1())));
        }
        return kept;
    }

    @Override
    public List<Able> atWork(CallId call, Instant now) {
        return call(call)
                .map(row -> sql.select(INTERPRETER.ACCOUNT_ID, ACCOUNT.NAME, INTERPRETER.STATE, OWES_REST)
                        .from(INTERPRETER)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(INTERPRETER.ACCOUNT_ID))
                        .join(PRESENCE)
                        .on(PRESENCE.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                        .leftJoin(INTERPRETER_FATIGUE)
                        .on(INTERPRETER_FATIGUE.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))
                        .where(INTERPRETER.STATE.ne("off"))
                        .and(PRESENCE.ABSENT_SINCE.isNull())
                        .and(may(row, now))
                        .orderBy(INTERPRETER.STATE.eq("ready").desc(), OWES_REST, ACCOUNT.NAME)
                        .fetch(one -> new Able(
                                one.value1(),
                                one.value2(),
                                Codes.to(InterpreterState.class, one.value3()),
                                one.value4())))
                .orElse(List.of());
    }

    private Optional<CallRecord> call(CallId call) {
        return sql.selectFrom(CALL)
                .where(CALL.ID.eq(call.value()))
                .and(CALL.STATE.eq("talking"))
                .fetchOptional();
    }

    private static Condition may(CallRecord call, Instant now) {
        Need need = new Need(
                Codes.to(SignMode.class, call.getSignMode()), Codes.to(TopicClass.class, call.getTopicClass()));
        String[] lane = {new Lane(need, null).code()};
        return arrayOverlap(INTERPRETER.LANES, lane)
                .and(INTERPRETER.LANES_UNTIL.gt(now))
                .and(notExists(selectOne()
                        .from(INTERPRETER_BLOCK)
                        .where(INTERPRETER_BLOCK.CITIZEN_ID.eq(call.getCitizenId()))
                        .and(INTERPRETER_BLOCK.INTERPRETER_ID.eq(INTERPRETER.ACCOUNT_ID))))
                .and(notExists(selectOne()
                        .from(CALL_PARTICIPANT)
                        .where(CALL_PARTICIPANT.CALL_ID.eq(call.getId()))
                        .and(CALL_PARTICIPANT.ACCOUNT_ID.eq(INTERPRETER.ACCOUNT_ID))
                        .and(CALL_PARTICIPANT.LEFT_AT.isNull())));
    }

    private static Condition asked(CallRecord call, Instant passedAfter) {
        UUID wanted = call.getJoinWanted();
        return wanted == null ? passedBy(call, passedAfter).not() : INTERPRETER.ACCOUNT_ID.eq(wanted);
    }

    private static Condition passedBy(CallRecord call, Instant after) {
        return INTERPRETER.ACCOUNT_ID.in(select(CALL_OFFER.INTERPRETER_ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.eq(call.getId()))
                .and(CALL_OFFER.RESULT.in("declined", "expired"))
                .and(CALL_OFFER.CLOSED_AT.gt(after)));
    }
}
