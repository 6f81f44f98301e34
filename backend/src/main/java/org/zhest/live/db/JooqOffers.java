package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL_OFFER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.QueueSettings;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.protocol.OfferResult;

/** Offers in their rows: opened for a call that goes to interpreters, closed by what a decision says became of each. */
@Repository
class JooqOffers {

    private final DSLContext sql;
    private final JooqInterpreterStates interpreters;
    private final QueueSettings settings;

    JooqOffers(DSLContext sql, JooqInterpreterStates interpreters, QueueSettings settings) {
        this.sql = sql;
        this.interpreters = interpreters;
        this.settings = settings;
    }

    List<Ring> open(CallId call) {
        return sql.select(CALL_OFFER.ID, CALL_OFFER.INTERPRETER_ID, CALL_OFFER.DEADLINE)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.eq(call.value()))
                .and(CALL_OFFER.CLOSED_AT.isNull())
                .orderBy(CALL_OFFER.MADE_AT, CALL_OFFER.ID)
                .fetch(row -> new Ring(new OfferId(row.value1()), new InterpreterId(row.value2()), row.value3()));
    }

    /** The cards that a call has on consoles. */
    static List<Ring> of(Call call) {
        return switch (call) {
            case Call.Offered offered -> offered.rings();
            case Call.Talking talking -> talking.crew().ring().map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    /** Writes the offers of a call that are not there yet. */
    void open(Call call, Instant now) {
        boolean emergency = call instanceof Call.Offered && call.head().emergency();
        for (Ring ring : of(call)) {
            sql.insertInto(CALL_OFFER)
                    .set(CALL_OFFER.ID, ring.offer().value())
                    .set(CALL_OFFER.CALL_ID, call.head().id().value())
                    .set(CALL_OFFER.INTERPRETER_ID, ring.interpreter().value())
                    .set(CALL_OFFER.MADE_AT, now)
                    .set(CALL_OFFER.DEADLINE, ring.deadline())
                    .set(CALL_OFFER.EMERGENCY, emergency)
                    .onConflict(CALL_OFFER.ID)
                    .doNothing()
                    .execute();
        }
    }

    /** Closes the offers that {@code before} had and the next state has not. */
    void close(Call before, Decision.Accepted decision, Instant now) {
        Set<OfferId> kept = of(decision.next()).stream().map(Ring::offer).collect(Collectors.toSet());
        for (Ring ring : of(before)) {
            if (!kept.contains(ring.offer())) {
                close(ring, decision, now);
            }
        }
    }

    private void close(Ring ring, Decision.Accepted decision, Instant now) {
        OfferResult result = OfferResult.WITHDRAWN;
        String reason = null;
        for (CallEvent event : decision.events()) {
            switch (event) {
                case CallEvent.Declined(var by, var why)
                when by.equals(ring.interpreter()) -> {
                    result = OfferResult.DECLINED;
                    reason = Codes.of(why);
                    interpreters.forgiveMisses(by);
                }
                case CallEvent.Missed(var by)
                when by.equals(ring.interpreter()) -> {
                    result = OfferResult.EXPIRED;
                    interpreters.miss(by, settings.missesToBreak(), now);
                }
                case CallEvent.Answered(var by)
                when by.equals(ring.interpreter()) -> {
                    result = OfferResult.ACCEPTED;
                    interpreters.forgiveMisses(by);
                }
                case CallEvent.Joined(var who, var _)
                when who.equals(ring.interpreter()) -> {
                    result = OfferResult.ACCEPTED;
                    interpreters.forgiveMisses(who);
                }
                case CallEvent.TakenByOther(var from)
                when from.equals(ring.interpreter()) -> result = OfferResult.TAKEN;
                case CallEvent.Assigned(var _, var to)
                when !to.equals(ring.interpreter()) -> result = OfferResult.REASSIGNED;
                default -> {
                    // Says nothing of this offer.
                }
            }
        }
        close(ring.offer(), result, reason, now);
    }

    private void close(OfferId offer, OfferResult result, @Nullable String reason, Instant now) {
        sql.update(CALL_OFFER)
                .set(CALL_OFFER.CLOSED_AT, now)
                .set(CALL_OFFER.RESULT, Codes.of(result))
                .set(CALL_OFFER.DECLINE_REASON, reason)
                .where(CALL_OFFER.ID.eq(offer.value()))
                .execute();
    }
}
