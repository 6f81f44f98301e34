package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.DispatchSettings;
import org.zhest.live.QueueSettings;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
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
        Optional<Issued> left = head.emergency() ? Optional.empty() : leftBehind(head, fresh, now);
        return left.orElse(new Issued(fresh, false));
    }

    private Optional<Issued> leftBehind(Call.Head head, Ticket fresh, Instant now) {
        return sql.select(CALL.BAND, CALL.QUEUE_KEY)
                .from(CALL)
                .where(CALL.CITIZEN_ID.eq(head.citizen().value()))
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
