package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EMERGENCY;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.CallRecord;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Calls;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Help;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.Telephoned;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.dispatch.Band;
import org.zhest.signaling.dispatch.Ticket;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** Calls in their rows. A transition is written by what it leads from and to. */
@Repository
class JooqCalls implements Calls {

    private final DSLContext sql;
    private final JooqParticipants participants;
    private final JooqInterpreterStates interpreters;
    private final JooqTimeline timeline;
    private final JooqOffers offers;
    private final JooqTickets tickets;
    private final JooqJoins joins;
    private final JooqLines lines;
    private final JooqCitizenRings rings;

    JooqCalls(
            DSLContext sql,
            JooqParticipants participants,
            JooqInterpreterStates interpreters,
            JooqTimeline timeline,
            JooqOffers offers,
            JooqTickets tickets,
            JooqJoins joins,
            JooqLines lines,
            JooqCitizenRings rings) {
        this.sql = sql;
        this.participants = participants;
        this.interpreters = interpreters;
        this.timeline = timeline;
        this.offers = offers;
        this.tickets = tickets;
        this.joins = joins;
        this.lines = lines;
        this.rings = rings;
    }

    @Override
    public boolean add(
            Call.Waiting call,
            Wishes wishes,
            @Nullable Place place,
            @Nullable UUID organisation,
            Decision.Accepted decision,
            Instant now) {
        Call.Head head = call.head();
        Telephoned telephoned = head.telephoned();
        JooqTickets.Issued issued = tickets.issue(head, wishes, now);
        Ticket ticket = issued.ticket();
        int added = sql.insertInto(CALL)
                .set(CALL.ID, head.id().value())
                .set(CALL.CITIZEN_ID, citizen(head))
                .set(CALL.RECIPIENT_ID, recipient(head))
                .set(CALL.PURPOSE, telephoned == null ? null : Codes.of(telephoned.purpose()))
                .set(CALL.STATE, "waiting")
                .set(CALL.REQUESTED_AT, head.requestedAt())
                .set(CALL.SIGN_MODE, Codes.of(head.need().mode()))
                .set(CALL.TOPIC_CLASS, Codes.of(head.need().topic()))
                .set(CALL.EMERGENCY, head.emergency())
                .set(CALL.RESUMED, issued.resumed())
                .set(CALL.BAND, (short) ticket.band().ordinal())
                .set(CALL.QUEUE_KEY, ticket.key())
                .set(CALL.LANE, ticket.lane().code())
                .set(
                        CALL.WANTED_ID,
                        ticket.wanted() == null ? null : ticket.wanted().value())
                .set(CALL.WIDEN_AT, ticket.widenAt())
                .set(CALL.ORGANISATION_ID, organisation)
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            if (telephoned != null) {
                lines.addCaller(head.id(), telephoned.line());
            }
            if (place != null) {
                addPlace(head, place);
            }
            addEvents(head, decision, now);
        }
        return added == 1;
    }

    private void addPlace(Call.Head head, Place place) {
        sql.insertInto(CALL_EMERGENCY)
                .set(CALL_EMERGENCY.CALL_ID, head.id().value())
                .set(CALL_EMERGENCY.ADDRESS, place.address())
                .set(CALL_EMERGENCY.LATITUDE, place.latitude())
                .set(CALL_EMERGENCY.LONGITUDE, place.longitude())
                .set(CALL_EMERGENCY.ACCURACY_METRES, place.accuracyMetres())
                .execute();
    }

    @Override
    public Optional<Call> lock(CallId id) {
        return sql.selectFrom(CALL).where(CALL.ID.eq(id.value())).forUpdate().fetchOptional(this::read);
    }

    @Override
    public void save(Call before, Decision.Accepted decision, Instant now) {
        Call.Head head = before.head();
        offers.close(before, decision, now);
        if (decision.events().stream().anyMatch(CallEvent.MovedUp.class::isInstance)) {
            tickets.moveUp(head.id());
            addEvents(head, decision, now);
            return;
        }
        switch (decision.next()) {
            case Call.Waiting _ when before instanceof Call.Talking talking -> askAgain(talking, now);
            case Call.Waiting _ -> update(head, "waiting");
            case Call.CallbackAsked next -> keepForCallback(next);
            case Call.RingingBack next -> ring(next);
            case Call.Offered next -> {
                offers.open(next, now);
                update(head, "offered");
            }
            case Call.Talking next
            when before instanceof Call.Talking talking -> {
                offers.open(next, now);
                rings.change(talking, next, decision, now);
                goOn(talking, next, decision, now);
            }
            case Call.Talking next -> answer(next, now);
            case Call.Ended next -> {
                if (before instanceof Call.Talking talking) {
                    lines.end(talking.lines(), now);
                    rings.end(talking, now);
                    participants.leave(head.id(), now);
                } else if (head.telephoned() != null) {
                    lines.unanswered(head.telephoned().line(), now);
                }
                end(next, now);
            }
        }
        addEvents(head, decision, now);
    }

    /** Who was called back in vain comes again in the order of the queue. */
    private void keepForCallback(Call.CallbackAsked next) {
        sql.update(CALL)
                .set(CALL.STATE, "callback")
                .set(CALL.BAND, afterRing())
                .set(CALL.RING_TRIES, next.tries())
                .set(CALL.RING_NOT_BEFORE, next.notBefore())
                .setNull(CALL.RING_UNTIL)
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(next.head().id().value()))
                .execute();
    }

    /** Whom a coordinator moved up keeps that until the first ring. */
    private static Field<Short> afterRing() {
        return DSL.when(CALL.BAND.eq((short) Band.CALLBACK.ordinal()), (short) Band.ORDINARY.ordinal())
                .otherwise(CALL.BAND);
    }

    /** From the ring on the call goes before all who were not called back, and stays there when it is answered. */
    private void ring(Call.RingingBack next) {
        sql.update(CALL)
                .set(CALL.STATE, "ringing_back")
                .set(CALL.BAND, (short) Band.CALLBACK.ordinal())
                .set(CALL.RING_TRIES, next.attempt())
                .set(CALL.RING_UNTIL, next.until())
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(next.head().id().value()))
                .execute();
    }

    /** Its media stays where it is until it is answered again. */
    private void askAgain(Call.Talking before, Instant now) {
        CallId id = before.head().id();
        lines.end(before.lines(), now);
        participants.leave(id, now);
        before.crew().parts().keySet().forEach(one -> interpreters.set(one, InterpreterState.AFTER_CALL, now));
        sql.update(CALL)
                .set(CALL.STATE, "waiting")
                .setNull(CALL.REACHED_AT)
                .setNull(CALL.HELP_CALLED_AT)
                .setNull(CALL.HELP_BY)
                .set(joins.columns(before.crew().join(), null, now))
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(id.value()))
                .execute();
    }

    /** How long the citizen waited is counted to the first answer. */
    private void answer(Call.Talking next, Instant now) {
        participants.join(next, now);
        interpreters.set(next.interpreter(), InterpreterState.BUSY, now);
        sql.update(CALL)
                .set(CALL.STATE, "talking")
                .set(CALL.REACHED_AT, next.reachedAt())
                .set(CALL.ANSWERED_AT, DSL.coalesce(CALL.ANSWERED_AT, next.answeredAt()))
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(next.head().id().value()))
                .execute();
    }

    private void goOn(Call.Talking before, Call.Talking next, Decision.Accepted decision, Instant now) {
        noteDialled(next, decision, now);
        if (before.equals(next)) {
            return;
        }
        Map<InterpreterId, Part> then = before.crew().parts();
        Map<InterpreterId, Part> after = next.crew().parts();
        lines.change(before, next, now);
        participants.comeIn(before, next, now);
        participants.change(next.head().id(), then, after, handoverReason(decision), now);
        then.keySet().stream()
                .filter(one -> !after.containsKey(one))
                .forEach(one -> interpreters.set(one, InterpreterState.AFTER_CALL, now));
        after.keySet().stream()
                .filter(one -> !then.containsKey(one))
                .forEach(one -> interpreters.set(one, InterpreterState.BUSY, now));
        sql.update(CALL)
                .set(CALL.CITIZEN_ID, citizen(next.head()))
                .set(CALL.RECIPIENT_ID, recipient(next.head()))
                .set(CALL.REACHED_AT, next.reachedAt())
                .set(CALL.RESOLVED_AT, next.resolvedAt())
                .set(help(next.help()))
                .set(joins.columns(before.crew().join(), next.crew().join(), now))
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(next.head().id().value()))
                .execute();
    }

    private static @Nullable UUID citizen(Call.Head head) {
        CitizenId citizen = head.citizen();
        return citizen == null ? null : citizen.value();
    }

    private static @Nullable UUID recipient(Call.Head head) {
        RecipientId recipient = head.recipient();
        return recipient == null ? null : recipient.value();
    }

    private static Map<Field<?>, @Nullable Object> help(@Nullable Help help) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(CALL.HELP_CALLED_AT, help == null ? null : help.calledAt());
        columns.put(
                CALL.HELP_BY,
                help == null || help.by() == null ? null : help.by().value());
        return columns;
    }

    private static @Nullable Help help(CallRecord row) {
        UUID by = row.getHelpBy();
        return row.getHelpCalledAt() == null
                ? null
                : new Help(row.getHelpCalledAt(), by == null ? null : new CoordinatorId(by));
    }

    private static @Nullable HandoverReason handoverReason(Decision.Accepted decision) {
        return decision.events().stream()
                .filter(CallEvent.HandedOver.class::isInstance)
                .flatMap(event -> Stream.ofNullable(((CallEvent.HandedOver) event).reason()))
                .findFirst()
                .orElse(null);
    }

    private void noteDialled(Call.Talking next, Decision.Accepted decision, Instant now) {
        if (decision.events().stream().anyMatch(CallEvent.EmergencyDialled.class::isInstance)) {
            sql.update(CALL_EMERGENCY)
                    .set(CALL_EMERGENCY.DIALLED_AT, now)
                    .where(CALL_EMERGENCY.CALL_ID.eq(next.head().id().value()))
                    .execute();
        }
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
        next.helpers().forEach(one -> interpreters.set(one, InterpreterState.AFTER_CALL, now));
        sql.update(CALL)
                .set(CALL.STATE, "ended")
                .set(CALL.ENDED_AT, next.endedAt())
                .set(joins.columns(null, null, now))
                .set(CALL.OUTCOME, Codes.of(next.outcome()))
                .set(CALL.END_REASON, Codes.of(next.reason()))
                .set(CALL.VERSION, CALL.VERSION.plus(1))
                .where(CALL.ID.eq(next.head().id().value()))
                .execute();
    }

    private void addEvents(Call.Head head, Decision.Accepted decision, Instant now) {
        for (CallEvent event : decision.events()) {
            timeline.add(head, event, now);
        }
    }

    private Call read(CallRecord row) {
        CallId id = new CallId(row.getId());
        UUID citizen = row.getCitizenId();
        Call.Head head = new Call.Head(
                id,
                citizen == null ? null : new CitizenId(citizen),
                citizen == null ? null : new RecipientId(row.getRecipientId()),
                row.getPurpose() == null ? null : lines.telephoned(id, Codes.to(CallPurpose.class, row.getPurpose())),
                new Need(Codes.to(SignMode.class, row.getSignMode()), Codes.to(TopicClass.class, row.getTopicClass())),
                row.getEmergency(),
                row.getRequestedAt());
        return switch (row.getState()) {
            case "waiting" -> new Call.Waiting(head);
            case "callback" -> new Call.CallbackAsked(head, row.getRingTries(), row.getRingNotBefore());
            case "ringing_back" -> new Call.RingingBack(head, row.getRingTries(), row.getRingUntil());
            case "offered" -> new Call.Offered(head, offers.open(head.id()));
            case "talking" ->
                new Call.Talking(
                        head,
                        joins.crew(row, participants.interpretersOf(head.id())),
                        row.getAnsweredAt(),
                        row.getReachedAt(),
                        help(row),
                        lines.of(head.id()),
                        row.getResolvedAt(),
                        rings.open(id).orElse(null));
            case "ended" ->
                new Call.Ended(
                        head,
                        row.getAnsweredAt() == null ? null : participants.lastLeadOf(head.id()),
                        List.of(),
                        row.getAnsweredAt(),
                        row.getEndedAt(),
                        Codes.to(EndReason.class, row.getEndReason()));
            default -> throw new IllegalStateException("no such state of a call: " + row.getState());
        };
    }
}
