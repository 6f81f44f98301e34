package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EVENT;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CITIZEN_RING;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.live.Concerned;
import org.zhest.live.ThisNode;

/** Whom decisions concern, by the timeline that every decision writes. */
@Repository
// Where no connection is had, jOOQ's own exception would come; of a transaction it is Spring's, which callers wait out.
@Transactional(readOnly = true)
class JooqConcerned implements Concerned {

    /** Events looked through, newest first: the timeline has no index by time, and needs none for this. */
    private static final int NEWEST = 10_000;

    private final DSLContext sql;
    private final ThisNode me;

    JooqConcerned(DSLContext sql, ThisNode me) {
        this.sql = sql;
        this.me = me;
    }

    @Override
    public List<UUID> since(Instant then) {
        var newest = sql.select(DSL.max(CALL_EVENT.ID).minus(NEWEST)).from(CALL_EVENT);
        var calls = sql.selectDistinct(CALL_EVENT.CALL_ID)
                .from(CALL_EVENT)
                .where(CALL_EVENT.ID.gt(DSL.field(newest)))
                .and(CALL_EVENT.AT.ge(then));
        return sql.select(CALL.CITIZEN_ID)
                .from(CALL)
                .where(CALL.ID.in(calls))
                .and(CALL.CITIZEN_ID.isNotNull())
                .union(sql.select(CITIZEN_RING.CITIZEN_ID).from(CITIZEN_RING).where(CITIZEN_RING.CALL_ID.in(calls)))
                .union(sql.select(CALL_OFFER.INTERPRETER_ID).from(CALL_OFFER).where(CALL_OFFER.CALL_ID.in(calls)))
                .fetch(CALL.CITIZEN_ID);
    }

    @Override
    public List<UUID> liveHere() {
        return sql.select(PRESENCE.ACCOUNT_ID)
                .from(PRESENCE)
                .where(PRESENCE.NODE.eq(me.id()))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .and(PRESENCE.ACCOUNT_ID
                        .in(sql.select(CALL.CITIZEN_ID).from(CALL).where(CALL.STATE.ne("ended")))
                        .or(PRESENCE.ACCOUNT_ID.in(sql.select(CITIZEN_RING.CITIZEN_ID)
                                .from(CITIZEN_RING)
                                .where(CITIZEN_RING.ENDED_AT.isNull())))
                        .or(PRESENCE.ACCOUNT_ID.in(sql.select(CALL_PARTICIPANT.ACCOUNT_ID)
                                .from(CALL_PARTICIPANT)
                                .where(CALL_PARTICIPANT.LEFT_AT.isNull())))
                        .or(PRESENCE.ACCOUNT_ID.in(sql.select(INTERPRETER.ACCOUNT_ID)
                                .from(INTERPRETER)
                                .where(INTERPRETER.STATE.ne("off")))))
                .fetch(PRESENCE.ACCOUNT_ID);
    }
}
