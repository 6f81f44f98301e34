package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.QueueSettings;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.CallOfferRecord;
import org.zhest.schema.tables.records.CallRecord;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Calls;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.OfferResult;

/** Calls in their rows. A transition is written by what it leads from and to. */
@Repository
class JooqCalls implements Calls {

    private final DSLContext sql;
    private final JooqParticipants participants;
    private final JooqInterpreterStates interpreters;
    private final JooqTimeline timeline;
    private final QueueSettings settings;

    JooqCalls(
            DSLContext sql,
            JooqParticipants participants,
            JooqInterpreterStates interpreters,
            JooqTimeline timeline,
            QueueSettings settings) {
        this.sql = sql;
        this.participants = participants;
        this.interpreters = interpreters;
        this.timeline = timeline;
        this.settings = settings;
    }

    @Override
    public boolean add(Call.Waiting call, Decision.Accepted decision, Instant now) {
        Call.Head head = call.head();
        int added = sql.insertInto(CALL)
                .set(CALL.ID, head.id().value())
                .set(CALL.CITIZEN_ID, head.citizen().value())
                .set(CALL.RECIPIENT_ID, head.recipient().value())
                .set(CALL.STATE, "waiting")
                .set(CALL.REQUESTED_AT, head.requestedAt())
                .set(CALL.QUEUE_KEY, head.requestedAt())
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            addEvents(head, decision, now);
        }
        return added == 1;
    }

    @Override
    public Optional<Call> lock(CallId id) {
        return sql.selectFrom(CALL).where(CALL.ID.eq(id.value())).forUpdate().fetchOptional(this::read);
    }

    @Override
    public void save(Call before, Decision.Accepted decision, Instant now) {
        switch (before) {
            case Call.Waiting _ -> {}
            case Call.Offered offered -> closeOffer(offered, decision, now);
            case Call.Talking talking -> participants.leave(talking.head().id(), now);
            case Call.Ended _ -> throw new IllegalStateException("nothing follows an end");
        }
        switch (decision.next()) {
            case Call.Waiting next -> update(next.head(), "waiting");
            case Call.Offered next -> {
                openOffer(next, now);
                update(next.head(), "offered");
            }
            case Call.Talking next -> {
                participants.join(next);
                interpreters.set(next.interpreter(), InterpreterState.BUSY, now);
                sql.update(CALL)
                        .set(CALL.STATE, "talking")
                        .set(CALL.ANSWERED_AT, next.answeredAt())
                        .set(CALL.VERSION, CALL.VERSION.plus(1))
                        .where(CALL.ID.eq(next.head().id().value()))
                        .execute();
            }
            case Call.Ended next -> end(next, now);
        }
        addEvents(decision.next().head(), decision, now);
    }

    private void update(Call.Head head, String state) {
        sql.update(CALL)
                .set(CALL.STATE, state)
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(head.id().value()))
                .execute();
    }

    private void end(Call.Ended next, Instant now) {
        if (next.interpreter() != null) {
            interpreters.set(next.interpreter(), InterpreterState.AFTER_CALL, now);
        }
        sql.update(CALL)
                .set(CALL.STATE, "ended")
                .set(CALL.ENDED_AT, next.endedAt())
                .set(CALL.OUTCOME, Codes.of(next.outcome()))
                .set(CALL.END_REASON, Codes.of(next.reason()))
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(next.head().id().value()))
                .execute();
    }

    private void openOffer(Call.Offered next, Instant now) {
        sql.insertInto(CALL_OFFER)
                .set(CALL_OFFER.ID, next.offer().value())
                .set(CALL_OFFER.CALL_ID, next.head().id().value())
                .set(CALL_OFFER.INTERPRETER_ID, next.interpreter().value())
                .set(CALL_OFFER.MADE_AT, now)
                .set(CALL_OFFER.DEADLINE, next.deadline())
                .execute();
    }

    private void closeOffer(Call.Offered before, Decision.Accepted decision, Instant now) {
        OfferResult result = OfferResult.WITHDRAWN;
        String reason = null;
        for (CallEvent event : decision.events()) {
            if (event instanceof CallEvent.Declined declined) {
                result = OfferResult.DECLINED;
                reason = Codes.of(declined.reason());
                interpreters.forgiveMisses(before.interpreter());
            } else if (event instanceof CallEvent.Missed) {
                result = OfferResult.EXPIRED;
                interpreters.miss(before.interpreter(), settings.missesToBreak(), now);
            } else if (event instanceof CallEvent.Answered) {
                result = OfferResult.ACCEPTED;
                interpreters.forgiveMisses(before.interpreter());
            }
        }
        closeOffer(before.offer(), result, reason, now);
    }

    private void closeOffer(OfferId offer, OfferResult result, @Nullable String reason, Instant now) {
        sql.update(CALL_OFFER)
                .set(CALL_OFFER.CLOSED_AT, now)
                .set(CALL_OFFER.RESULT, Codes.of(result))
                .set(CALL_OFFER.DECLINE_REASON, reason)
                .where(CALL_OFFER.ID.eq(offer.value()))
                .execute();
    }

    private void addEvents(Call.Head head, Decision.Accepted decision, Instant now) {
        for (CallEvent event : decision.events()) {
            timeline.add(head, event, now);
        }
    }

    private Call read(CallRecord row) {
        Call.Head head = new Call.Head(
                new CallId(row.getId()),
                new CitizenId(row.getCitizenId()),
                new RecipientId(row.getRecipientId()),
                row.getRequestedAt());
        return switch (row.getState()) {
            case "waiting" -> new Call.Waiting(head);
            case "offered" -> offered(head);
            case "talking" -> new Call.Talking(head, participants.interpreterOf(head.id()), row.getAnsweredAt());
            case "ended" ->
                new Call.Ended(
                        head,
                        row.getAnsweredAt() == null ? null : participants.interpreterOf(head.id()),
                        row.getAnsweredAt(),
                        row.getEndedAt(),
                        Codes.to(EndReason.class, row.getEndReason()));
            default -> throw new IllegalStateException("no such state of a call: " + row.getState());
        };
    }

    private Call.Offered offered(Call.Head head) {
        CallOfferRecord offer = sql.selectFrom(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.eq(head.id().value()))
                .and(CALL_OFFER.CLOSED_AT.isNull())
                .fetchSingle();
        return new Call.Offered(
                head, new OfferId(offer.getId()), new InterpreterId(offer.getInterpreterId()), offer.getDeadline());
    }
}
