package org.zhest.live.db;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CITIZEN_RING;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.INTERPRETER_BLOCK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.contact.ContactState;
import org.zhest.live.ring.CitizenRings;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.CitizenRing;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.RingId;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.RingOutcome;

/** Rings of citizens in {@code citizen_ring}, and the missed calls that they become. */
@Repository
class JooqCitizenRings implements CitizenRings {

    private final DSLContext sql;

    JooqCitizenRings(DSLContext sql) {
        this.sql = sql;
    }

    Optional<CitizenRing> open(CallId call) {
        return sql.selectFrom(CITIZEN_RING)
                .where(CITIZEN_RING.CALL_ID.eq(call.value()))
                .and(CITIZEN_RING.ENDED_AT.isNull())
                .fetchOptional(row -> new CitizenRing(
                        new RingId(row.getId()),
                        new CitizenId(row.getCitizenId()),
                        new RecipientId(row.getRecipientId()),
                        row.getCaller(),
                        row.getUntil()));
    }

    void change(Call.Talking before, Call.Talking next, Decision.Accepted decision, Instant now) {
        if (before.ring() != null && next.ring() == null) {
            end(before.ring(), outcome(decision), now);
        } else if (before.ring() == null && next.ring() != null) {
            begin(next, next.ring(), now);
        }
    }

    /** What ends a call ends its ring. */
    void end(Call.Talking call, Instant now) {
        if (call.ring() != null) {
            end(call.ring(), RingOutcome.GIVEN_UP, now);
        }
    }

    private static RingOutcome outcome(Decision.Accepted decision) {
        return decision.events().stream()
                .filter(CallEvent.RingEnded.class::isInstance)
                .map(event -> ((CallEvent.RingEnded) event).outcome())
                .findFirst()
                .orElseThrow();
    }

    private void begin(Call.Talking call, CitizenRing ring, Instant now) {
        sql.insertInto(CITIZEN_RING)
                .set(CITIZEN_RING.ID, ring.id().value())
                .set(CITIZEN_RING.CALL_ID, call.head().id().value())
                .set(CITIZEN_RING.CITIZEN_ID, ring.citizen().value())
                .set(CITIZEN_RING.RECIPIENT_ID, ring.recipient().value())
                .set(CITIZEN_RING.RUNG_BY, call.interpreter().value())
                .set(CITIZEN_RING.CALLER, ring.caller())
                .set(CITIZEN_RING.RUNG_AT, now)
                .set(CITIZEN_RING.UNTIL, ring.until())
                .execute();
    }

    private void end(CitizenRing ring, RingOutcome outcome, Instant now) {
        sql.update(CITIZEN_RING)
                .set(CITIZEN_RING.ENDED_AT, now)
                .set(CITIZEN_RING.OUTCOME, Codes.of(outcome))
                .where(CITIZEN_RING.ID.eq(ring.id().value()))
                .execute();
    }

    @Override
    public List<CallId> due(Instant now) {
        return sql.select(CITIZEN_RING.CALL_ID)
                .from(CITIZEN_RING)
                .where(CITIZEN_RING.ENDED_AT.isNull())
                .and(CITIZEN_RING.UNTIL.le(now))
                .fetch(row -> new CallId(row.value1()));
    }

    @Override
    public boolean isBusy(CitizenId citizen) {
        return sql.fetchExists(CALL, CALL.CITIZEN_ID.eq(citizen.value()).and(CALL.STATE.ne("ended")))
                || sql.fetchExists(
                        CITIZEN_RING,
                        CITIZEN_RING.CITIZEN_ID.eq(citizen.value()).and(CITIZEN_RING.ENDED_AT.isNull()));
    }

    @Override
    public boolean isBlocked(CitizenId citizen, InterpreterId interpreter) {
        return sql.fetchExists(
                INTERPRETER_BLOCK,
                INTERPRETER_BLOCK
                        .CITIZEN_ID
                        .eq(citizen.value())
                        .and(INTERPRETER_BLOCK.INTERPRETER_ID.eq(interpreter.value())));
    }

    @Override
    public boolean isInHandOf(CallId call, InterpreterId interpreter) {
        var leads = selectOne()
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.ACCOUNT_ID.eq(interpreter.value()))
                .and(CALL_PARTICIPANT.PART.eq(Codes.of(Part.LEAD)))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull());
        var wrapsUp = selectOne()
                .from(CONTACT)
                .where(CONTACT.CALL_ID.eq(CALL.ID))
                .and(CONTACT.INTERPRETER_ID.eq(interpreter.value()))
                .and(CONTACT.STATE.eq(Codes.of(ContactState.OPEN)));
        return sql.fetchExists(
                CALL,
                CALL.ID
                        .eq(call.value())
                        .and(CALL.PURPOSE.isNotNull())
                        .and(exists(leads).or(exists(wrapsUp))));
    }

    @Override
    public Optional<RecipientId> lastRung(CallId call) {
        return sql.select(CITIZEN_RING.RECIPIENT_ID)
                .from(CITIZEN_RING)
                .where(CITIZEN_RING.CALL_ID.eq(call.value()))
                .orderBy(CITIZEN_RING.RUNG_AT.desc())
                .limit(1)
                .fetchOptional(row -> new RecipientId(row.value1()));
    }

    @Override
    public Optional<Missed> lockMissed(CallId call, RingId ring) {
        return sql.selectFrom(CITIZEN_RING)
                .where(CITIZEN_RING.ID.eq(ring.value()))
                .and(CITIZEN_RING.CALL_ID.eq(call.value()))
                .and(CITIZEN_RING.OUTCOME.ne(Codes.of(RingOutcome.ANSWERED)))
                .forUpdate()
                .fetchOptional(row ->
                        missed(row.getId(), row.getRungAt(), row.getCitizenId(), row.getCaller(), row.getMessage()));
    }

    /** Whoever has seen the call sees it again, with the message. */
    @Override
    public void write(RingId ring, String message, Instant now) {
        sql.update(CITIZEN_RING)
                .set(CITIZEN_RING.MESSAGE, message)
                .set(CITIZEN_RING.WRITTEN_AT, now)
                .setNull(CITIZEN_RING.SEEN_AT)
                .where(CITIZEN_RING.ID.eq(ring.value()))
                .execute();
    }

    @Override
    public List<Missed> missedBy(CitizenId citizen) {
        return sql.selectFrom(CITIZEN_RING)
                .where(CITIZEN_RING.CITIZEN_ID.eq(citizen.value()))
                .and(CITIZEN_RING.SEEN_AT.isNull())
                .and(CITIZEN_RING.OUTCOME.ne(Codes.of(RingOutcome.ANSWERED)))
                .orderBy(CITIZEN_RING.RUNG_AT.desc())
                .limit(MOST)
                .fetch(row ->
                        missed(row.getId(), row.getRungAt(), row.getCitizenId(), row.getCaller(), row.getMessage()));
    }

    @Override
    public boolean setSeen(CitizenId citizen, RingId ring, Instant now) {
        return sql.update(CITIZEN_RING)
                        .set(CITIZEN_RING.SEEN_AT, now)
                        .where(CITIZEN_RING.ID.eq(ring.value()))
                        .and(CITIZEN_RING.CITIZEN_ID.eq(citizen.value()))
                        .and(CITIZEN_RING.OUTCOME.ne(Codes.of(RingOutcome.ANSWERED)))
                        .execute()
                == 1;
    }

    private static Missed missed(UUID id, Instant at, UUID citizen, String caller, @Nullable String message) {
        return new Missed(new RingId(id), at, new CitizenId(citizen), caller, message);
    }
}
