package org.zhest.live.db;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.Due;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.protocol.Role;

/** What is due, each along an index of its own. */
@Repository
class JooqDue implements Due {

    private final DSLContext sql;

    JooqDue(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<ExpiredOffer> offersExpired(Instant now) {
        return sql.select(CALL_OFFER.CALL_ID, CALL_OFFER.ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CLOSED_AT.isNull())
                .and(CALL_OFFER.DEADLINE.le(now))
                .fetch(row -> new ExpiredOffer(new CallId(row.value1()), new OfferId(row.value2())));
    }

    @Override
    public List<ExpiredOffer> offersToNobody() {
        return sql.select(CALL_OFFER.CALL_ID, CALL_OFFER.ID)
                .from(CALL_OFFER)
                .join(INTERPRETER)
                .on(INTERPRETER.ACCOUNT_ID.eq(CALL_OFFER.INTERPRETER_ID))
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL_OFFER.INTERPRETER_ID))
                .where(CALL_OFFER.CLOSED_AT.isNull())
                .and(PRESENCE.ABSENT_SINCE
                        .isNotNull()
                        .or(INTERPRETER.STATE.ne("ready").andNot(CALL_OFFER.EMERGENCY))
                        .or(INTERPRETER.STATE.notIn("ready", "break")))
                .fetch(row -> new ExpiredOffer(new CallId(row.value1()), new OfferId(row.value2())));
    }

    @Override
    public List<CallId> ringsExpired(Instant now) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.STATE.eq("ringing_back"))
                .and(CALL.RING_UNTIL.le(now))
                .fetch(row -> new CallId(row.value1()));
    }

    @Override
    public List<CallId> callersAbsentSince(Instant then) {
        return sql.select(CALL.ID)
                .from(CALL)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(CALL.STATE.in("waiting", "offered"))
                .and(PRESENCE.ABSENT_SINCE.le(then))
                .fetch(row -> new CallId(row.value1()));
    }

    @Override
    public List<Side> sidesAbsentSince(Instant then) {
        return sides(PRESENCE.ABSENT_SINCE.le(then));
    }

    @Override
    public List<Side> mediaFailingSince(Instant then) {
        return sides(CALL_PARTICIPANT.MEDIA_FAILED_SINCE.le(then));
    }

    private List<Side> sides(Condition which) {
        return sql.select(CALL_PARTICIPANT.CALL_ID, CALL_PARTICIPANT.ACCOUNT_ID, CALL_PARTICIPANT.ROLE)
                .from(CALL_PARTICIPANT)
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL_PARTICIPANT.ACCOUNT_ID))
                .where(CALL_PARTICIPANT.LEFT_AT.isNull())
                .and(CALL_PARTICIPANT.ROLE.in(Codes.of(Role.CITIZEN), Codes.of(Role.INTERPRETER)))
                .and(which)
                .fetch(row -> new Side(new CallId(row.value1()), row.value2(), Codes.to(Role.class, row.value3())));
    }

    @Override
    public List<CallId> mediaNotBegunSince(Instant then) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.STATE.eq("talking"))
                .and(CALL.ANSWERED_AT.le(then))
                .and(CALL.BRIDGE.isNull().or(nobodyHasMedia()))
                .fetch(row -> new CallId(row.value1()));
    }

    /** As in a call that was asked again for: its bridge is what it had before. */
    private static Condition nobodyHasMedia() {
        return notExists(selectOne()
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .and(CALL_PARTICIPANT.MEDIA.isNotNull()));
    }

    @Override
    public List<CallId> mediaLeftSince(Instant then) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.STATE.eq("ended"))
                .and(CALL.BRIDGE.isNotNull())
                .and(CALL.ENDED_AT.le(then))
                .fetch(row -> new CallId(row.value1()));
    }
}
