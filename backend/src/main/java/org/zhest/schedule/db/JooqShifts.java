package org.zhest.schedule.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.SHIFT;
import static org.zhest.schema.Tables.SHIFT_BREAK;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.AccountId;
import org.zhest.schedule.Shift;
import org.zhest.schedule.ShiftId;
import org.zhest.schedule.ShiftPlan;
import org.zhest.schedule.ShiftPlan.PlannedBreak;
import org.zhest.schedule.Shifts;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.ShiftBreakRecord;
import org.zhest.signaling.protocol.BreakKind;

/** Shifts and their breaks. The database lets no two shifts of one interpreter overlap; this says so beforehand. */
@Repository
@Transactional
class JooqShifts implements Shifts {

    private final DSLContext db;

    JooqShifts(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Shift> between(Instant from, Instant to) {
        return fetch(SHIFT.STARTS_AT.lt(to).and(SHIFT.ENDS_AT.gt(from)));
    }

    @Override
    public List<Shift> of(AccountId interpreter, Instant from, Instant to) {
        return fetch(SHIFT.INTERPRETER_ID
                .eq(interpreter.value())
                .and(SHIFT.STARTS_AT.lt(to))
                .and(SHIFT.ENDS_AT.gt(from)));
    }

    @Override
    public Optional<Shift> find(ShiftId id) {
        return fetch(SHIFT.ID.eq(id.value())).stream().findFirst();
    }

    private List<Shift> fetch(Condition wanted) {
        Result<? extends Record> rows = db.select(SHIFT.fields())
                .select(ACCOUNT.NAME)
                .from(SHIFT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SHIFT.INTERPRETER_ID))
                .where(wanted)
                .orderBy(SHIFT.STARTS_AT, ACCOUNT.NAME, SHIFT.ID)
                .fetch();
        Map<UUID, Result<ShiftBreakRecord>> breaks = db.selectFrom(SHIFT_BREAK)
                .where(SHIFT_BREAK.SHIFT_ID.in(rows.getValues(SHIFT.ID)))
                .orderBy(SHIFT_BREAK.STARTS_AT)
                .fetchGroups(SHIFT_BREAK.SHIFT_ID);
        return rows.stream()
                .map(row -> shift(row, breaks.get(row.get(SHIFT.ID))))
                .toList();
    }

    private static Shift shift(Record row, @Nullable Result<ShiftBreakRecord> found) {
        List<ShiftBreakRecord> breaks = found == null ? List.of() : List.copyOf(found);
        return new Shift(
                new ShiftId(row.get(SHIFT.ID)),
                row.get(ACCOUNT.NAME),
                new ShiftPlan(
                        new AccountId(row.get(SHIFT.INTERPRETER_ID)),
                        row.get(SHIFT.STARTS_AT),
                        row.get(SHIFT.ENDS_AT),
                        breaks.stream()
                                .map(one -> new PlannedBreak(
                                        one.getStartsAt(), one.getEndsAt(), Codes.to(BreakKind.class, one.getKind())))
                                .toList()),
                breaks.stream().map(ShiftBreakRecord::getId).toList(),
                row.get(SHIFT.VERSION));
    }

    @Override
    public Optional<ShiftId> add(ShiftPlan plan) {
        awaitTurn(plan.interpreter());
        Optional<ShiftId> added = db.insertInto(SHIFT)
                .set(SHIFT.INTERPRETER_ID, plan.interpreter().value())
                .set(SHIFT.STARTS_AT, plan.from())
                .set(SHIFT.ENDS_AT, plan.to())
                .onConflictDoNothing()
                .returningResult(SHIFT.ID)
                .fetchOptional(row -> new ShiftId(row.value1()));
        added.ifPresent(id -> addBreaks(id, plan));
        return added;
    }

    @Override
    public Changed change(ShiftId id, ShiftPlan plan, int version) {
        awaitTurn(plan.interpreter());
        boolean taken = db.fetchExists(
                SHIFT,
                SHIFT.INTERPRETER_ID
                        .eq(plan.interpreter().value())
                        .and(SHIFT.ID.ne(id.value()))
                        .and(SHIFT.STARTS_AT.lt(plan.to()))
                        .and(SHIFT.ENDS_AT.gt(plan.from())));
        if (taken) {
            return Changed.OVERLAPS;
        }
        int changed = db.update(SHIFT)
                .set(SHIFT.INTERPRETER_ID, plan.interpreter().value())
                .set(SHIFT.STARTS_AT, plan.from())
                .set(SHIFT.ENDS_AT, plan.to())
                .set(SHIFT.VERSION, SHIFT.VERSION.plus(1))
                .where(SHIFT.ID.eq(id.value()).and(SHIFT.VERSION.eq(version)))
                .execute();
        if (changed == 0) {
            return Changed.STALE;
        }
        db.deleteFrom(SHIFT_BREAK).where(SHIFT_BREAK.SHIFT_ID.eq(id.value())).execute();
        addBreaks(id, plan);
        return Changed.DONE;
    }

    /** Whoever plans for the same interpreter waits here, so that what is looked at next stays true. */
    private void awaitTurn(AccountId interpreter) {
        db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(interpreter.value()))
                .forNoKeyUpdate()
                .fetch();
    }

    private void addBreaks(ShiftId id, ShiftPlan plan) {
        for (PlannedBreak one : plan.breaks()) {
            db.insertInto(SHIFT_BREAK)
                    .set(SHIFT_BREAK.SHIFT_ID, id.value())
                    .set(SHIFT_BREAK.STARTS_AT, one.from())
                    .set(SHIFT_BREAK.ENDS_AT, one.to())
                    .set(SHIFT_BREAK.KIND, Codes.of(one.kind()))
                    .execute();
        }
    }

    @Override
    public boolean remove(ShiftId id, int version) {
        return db.deleteFrom(SHIFT)
                        .where(SHIFT.ID.eq(id.value()).and(SHIFT.VERSION.eq(version)))
                        .execute()
                == 1;
    }
}
