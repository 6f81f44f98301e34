package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.NODE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.live.Legs;
import org.zhest.live.MediaHolds;
import org.zhest.live.ThisNode;
import org.zhest.signaling.call.CallId;

/** Holds in {@code call.media_holder}. Within one node {@code InOrder} sees to it that only one task asks. */
@Repository
class JooqMediaHolds implements MediaHolds {

    /** More than a task takes on bridges that do not answer; who is slower still finds the number changed. */
    private static final Field<Instant> A_WHILE = DSL.field("clock_timestamp() + interval '40 s'", Instant.class);

    private final DSLContext sql;
    private final ThisNode me;

    JooqMediaHolds(DSLContext sql, ThisNode me) {
        this.sql = sql;
        this.me = me;
    }

    @Override
    @Transactional
    public Optional<Legs.Media> take(CallId call) {
        // Nobody waits for the disk: a crash of the database takes the hold and what was done under it together.
        sql.execute("set local synchronous_commit to off");
        return sql.update(CALL)
                .set(CALL.MEDIA_HOLDER, me.id())
                .set(CALL.MEDIA_HELD_UNTIL, A_WHILE)
                .set(CALL.MEDIA_HOLDS, CALL.MEDIA_HOLDS.plus(1))
                .where(CALL.ID.eq(call.value()))
                .and(CALL.MEDIA_HOLDER
                        .isNull()
                        .or(CALL.MEDIA_HOLDER.eq(me.id()))
                        .or(CALL.MEDIA_HELD_UNTIL.lt(JooqNodeLeases.NOW)))
                .returningResult(CALL.BRIDGE, CALL.ENDPOINTS, CALL.LEAVING_BRIDGE, CALL.LEAVING_SINCE, CALL.MEDIA_HOLDS)
                .fetchOptional(row ->
                        new Legs.Media(row.value1(), row.value2(), leaving(row.value3(), row.value4()), row.value5()));
    }

    private static Legs.@Nullable Leaving leaving(@Nullable String bridge, @Nullable Instant since) {
        return bridge == null || since == null ? null : new Legs.Leaving(bridge, since);
    }

    @Override
    @Transactional
    public void giveBack(CallId call, Legs.Media held) {
        sql.execute("set local synchronous_commit to off");
        sql.update(CALL)
                .setNull(CALL.MEDIA_HOLDER)
                .where(CALL.ID.eq(call.value()))
                .and(CALL.MEDIA_HOLDS.eq(held.hold()))
                .execute();
    }

    @Override
    public void freeFromTheDead() {
        sql.update(CALL)
                .setNull(CALL.MEDIA_HOLDER)
                .where(CALL.MEDIA_HOLDER.isNotNull())
                .and(CALL.MEDIA_HELD_UNTIL.gt(JooqNodeLeases.NOW))
                .and(CALL.MEDIA_HOLDER.notIn(sql.select(NODE.ID).from(NODE)))
                .execute();
    }
}
