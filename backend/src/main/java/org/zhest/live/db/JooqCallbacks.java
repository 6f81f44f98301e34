package org.zhest.live.db;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Candidates.Turn;

/** Who is called back, along an index of their own. */
@Repository
class JooqCallbacks {

    static final Condition KEPT = CALL.STATE.in(inline("callback"), inline("ringing_back"));

    /** An advisory lock's number: whoever lets callbacks ring holds it. */
    private static final long RINGING = 0x7A68_6573_7401L;

    private final DSLContext sql;

    JooqCallbacks(DSLContext sql) {
        this.sql = sql;
    }

    record Row(JooqCallers.Row caller, Turn turn) {}

    /**
     * For each lane those who ring, and the first who are due. Not held: whoever is answering now must not be missing from
     * here before being among the waiting; a decision locks the row and refuses what came too late.
     */
    List<Row> first(String[] lanes, int limit, Instant now, Instant awaySince) {
        Field<String> lane = field(name("served", "lane"), String.class);
        Condition due = CALL.RING_NOT_BEFORE
                .le(now)
                .and(PRESENCE.ABSENT_SINCE.isNull().or(PRESENCE.ABSENT_SINCE.le(awaySince)));
        var head = select(
                        CALL.ID,
                        CALL.CITIZEN_ID,
                        CALL.LANE,
                        CALL.WANTED_ID,
                        CALL.BAND,
                        CALL.QUEUE_KEY,
                        CALL.STATE,
                        PRESENCE.ABSENT_SINCE)
                .from(CALL)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(KEPT)
                .and(CALL.LANE.eq(lane))
                .and(CALL.STATE.eq(inline("ringing_back")).or(due))
                .orderBy(CALL.BAND, CALL.QUEUE_KEY, CALL.ID)
                .limit(limit)
                .asTable("head");
        return sql.select(head.fields())
                .from(unnest(lanes).as("served", "lane"))
                .crossJoin(lateral(head))
                .fetch(row -> new Row(
                        new JooqCallers.Row(
                                row.get(head.field(CALL.ID)),
                                row.get(head.field(CALL.CITIZEN_ID)),
                                row.get(head.field(CALL.LANE)),
                                row.get(head.field(CALL.WANTED_ID)),
                                row.get(head.field(CALL.BAND)),
                                row.get(head.field(CALL.QUEUE_KEY))),
                        turn(row.get(head.field(CALL.STATE)), row.get(head.field(PRESENCE.ABSENT_SINCE)))));
    }

    /** @return false if another transaction holds it */
    boolean guard() {
        return Boolean.TRUE.equals(sql.select(DSL.function("pg_try_advisory_xact_lock", Boolean.class, inline(RINGING)))
                .fetchOne(0, Boolean.class));
    }

    int ringing() {
        return sql.fetchCount(CALL, CALL.STATE.eq(inline("ringing_back")));
    }

    private static Turn turn(String state, @Nullable Instant absentSince) {
        if (state.equals("ringing_back")) {
            return Turn.RINGS;
        }
        return absentSince == null ? Turn.TO_RING : Turn.NOBODY_THERE;
    }
}
