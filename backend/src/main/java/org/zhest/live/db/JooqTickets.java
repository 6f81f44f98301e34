package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.zhest.live.DispatchSettings;
import org.zhest.live.QueueSettings;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.dispatch.Band;
import org.zhest.signaling.dispatch.Ticket;

/** Places in the queue for new calls: by the policy that counts, or the old place of who comes back soon. */
@Repository
class JooqTickets {

    private final DSLContext sql;
    private final DispatchSettings dispatch;
    private final QueueSettings queue;

    JooqTickets(DSLContext sql, DispatchSettings dispatch, QueueSettings queue) {
        this.sql = sql;
        this.dispatch = dispatch;
        this.queue = queue;
    }

    record Issued(Ticket ticket, boolean resumed) {}

    Issued issue(Call.Head head, Wishes wishes, Instant now) {
        Ticket fresh = dispatch.chosen().ticket(head.need(), wishes, head.emergency(), now);
        return head.who()
                .filter(_ -> !head.emergency())
                .flatMap(citizen -> leftBehind(citizen, head, fresh, now))
                .orElse(new Issued(fresh, false));
    }

    /** Before whoever was moved up earlier; a call that was called back stands further in front already. */
    void moveUp(CallId call) {
        short movedUp = (short) Band.MOVED_UP.ordinal();
        Field<Instant> first = DSL.field(DSL.select(DSL.min(CALL.QUEUE_KEY))
                .from(CALL)
                .where(CALL.BAND.eq(movedUp))
                .and(JooqBoardRows.UNANSWERED));
        sql.update(CALL)
                .set(CALL.BAND, movedUp)
                .set(CALL.QUEUE_KEY, DSL.least(CALL.QUEUE_KEY, earlier(first)))
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(call.value()))
                .and(CALL.BAND.ge(movedUp))
                .execute();
    }

    private static Field<Instant> earlier(Field<Instant> key) {
        return DSL.field("{0} - interval '1 ms'", CALL.QUEUE_KEY.getDataType(), key);
    }

    private Optional<Issued> leftBehind(CitizenId citizen, Call.Head head, Ticket fresh, Instant now) {
        return sql.select(CALL.BAND, CALL.QUEUE_KEY)
                .from(CALL)
                .where(CALL.CITIZEN_ID.eq(citizen.value()))
                .and(CALL.END_REASON.eq("citizen_left_queue"))
                .and(CALL.ENDED_AT.gt(now.minus(queue.resumeWithin())))
                .and(CALL.SIGN_MODE.eq(Codes.of(head.need().mode())))
                .and(CALL.TOPIC_CLASS.eq(Codes.of(head.need().topic())))
                .andNot(CALL.EMERGENCY)
                .orderBy(CALL.ENDED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Issued(
                        new Ticket(
                                Band.values()[row.value1()],
                                row.value2(),
                                fresh.lane(),
                                fresh.wanted(),
                                fresh.widenAt()),
                        true));
    }
}
