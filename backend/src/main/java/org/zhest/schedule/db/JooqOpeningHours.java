package org.zhest.schedule.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.OPENING;
import static org.zhest.schema.Tables.SPECIAL_DAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.schedule.OpeningHours;
import org.zhest.schema.tables.records.OpeningRecord;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Slots;
import org.zhest.signaling.opening.Words;

/** The hours in the one row of {@code opening}, and the special days. */
@Repository
class JooqOpeningHours implements OpeningHours {

    private static final Map<DayOfWeek, TableField<OpeningRecord, String>> DAYS = new EnumMap<>(Map.of(
            DayOfWeek.MONDAY, OPENING.MONDAY,
            DayOfWeek.TUESDAY, OPENING.TUESDAY,
            DayOfWeek.WEDNESDAY, OPENING.WEDNESDAY,
            DayOfWeek.THURSDAY, OPENING.THURSDAY,
            DayOfWeek.FRIDAY, OPENING.FRIDAY,
            DayOfWeek.SATURDAY, OPENING.SATURDAY,
            DayOfWeek.SUNDAY, OPENING.SUNDAY));

    private final DSLContext db;

    JooqOpeningHours(DSLContext db) {
        this.db = db;
    }

    @Override
    public Written written() {
        Record row = db.select(OPENING.fields())
                .select(ACCOUNT.NAME)
                .from(OPENING)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(OPENING.FORCED_BY))
                .fetchSingle();
        Map<DayOfWeek, Slots> week = new EnumMap<>(DayOfWeek.class);
        DAYS.forEach((day, column) -> week.put(day, slots(row.get(column))));
        return new Written(week, force(row), row.get(OPENING.VERSION));
    }

    private static @Nullable Force force(Record row) {
        String state = row.get(OPENING.FORCED);
        if (state == null) {
            return null;
        }
        Words message = new Words(row.get(OPENING.FORCED_RU), row.get(OPENING.FORCED_EN));
        return new Force(
                new Hours.Forced(state.equals("open"), row.get(OPENING.FORCED_UNTIL), message),
                row.get(ACCOUNT.NAME),
                row.get(OPENING.FORCED_AT));
    }

    private static Slots slots(String written) {
        return Slots.parse(written)
                .orElseThrow(() -> new IllegalStateException("hours are not written so: " + written));
    }

    @Override
    public List<Special> specialFrom(LocalDate day) {
        return db.selectFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.DAY.ge(day))
                .orderBy(SPECIAL_DAY.DAY)
                .fetch(row -> new Special(
                        row.getDay(),
                        new Hours.SpecialDay(slots(row.getSlots()), new Words(row.getMessageRu(), row.getMessageEn())),
                        row.getVersion()));
    }

    @Override
    public boolean changeWeek(Map<DayOfWeek, Slots> week, int version) {
        Map<Field<?>, Object> columns = new HashMap<>();
        week.forEach((day, slots) -> columns.put(DAYS.get(day), slots.written()));
        columns.put(OPENING.VERSION, OPENING.VERSION.plus(1));
        return db.update(OPENING)
                        .set(columns)
                        .where(OPENING.VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public void force(Hours.Forced forced, AccountId by, Instant now) {
        db.update(OPENING)
                .set(OPENING.FORCED, forced.open() ? "open" : "closed")
                .set(OPENING.FORCED_UNTIL, forced.until())
                .set(OPENING.FORCED_RU, forced.message().ru())
                .set(OPENING.FORCED_EN, forced.message().en())
                .set(OPENING.FORCED_BY, by.value())
                .set(OPENING.FORCED_AT, now)
                .execute();
    }

    @Override
    public void unforce() {
        db.update(OPENING)
                .setNull(OPENING.FORCED)
                .setNull(OPENING.FORCED_UNTIL)
                .setNull(OPENING.FORCED_RU)
                .setNull(OPENING.FORCED_EN)
                .setNull(OPENING.FORCED_BY)
                .setNull(OPENING.FORCED_AT)
                .execute();
    }

    @Override
    public boolean putSpecial(LocalDate day, Hours.SpecialDay special, @Nullable Integer version) {
        if (version == null) {
            return db.insertInto(SPECIAL_DAY)
                            .set(SPECIAL_DAY.DAY, day)
                            .set(SPECIAL_DAY.SLOTS, special.slots().written())
                            .set(SPECIAL_DAY.MESSAGE_RU, special.message().ru())
                            .set(SPECIAL_DAY.MESSAGE_EN, special.message().en())
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return db.update(SPECIAL_DAY)
                        .set(SPECIAL_DAY.SLOTS, special.slots().written())
                        .set(SPECIAL_DAY.MESSAGE_RU, special.message().ru())
                        .set(SPECIAL_DAY.MESSAGE_EN, special.message().en())
                        .set(SPECIAL_DAY.VERSION, SPECIAL_DAY.VERSION.plus(1))
                        .where(SPECIAL_DAY.DAY.eq(day).and(SPECIAL_DAY.VERSION.eq(version)))
                        .execute()
                == 1;
    }

    @Override
    public boolean removeSpecial(LocalDate day, int version) {
        return db.deleteFrom(SPECIAL_DAY)
                        .where(SPECIAL_DAY.DAY.eq(day).and(SPECIAL_DAY.VERSION.eq(version)))
                        .execute()
                == 1;
    }
}
