package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.PRECINCT;
import static org.zhest.schema.Tables.RECIPIENT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.Views;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.ServerMessage;

/** What pages are shown of calls, read where it lies. */
@Repository
class JooqViews implements Views {

    private final DSLContext sql;

    JooqViews(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ServerMessage.Offer> offer(OfferId offer) {
        return sql.select(
                        CALL_OFFER.ID,
                        CALL_OFFER.CALL_ID,
                        CALL_OFFER.DEADLINE,
                        CALL.REQUESTED_AT,
                        RECIPIENT.NAME,
                        RECIPIENT.COMMUNICATION_NOTES,
                        PRECINCT.NAME)
                .from(CALL_OFFER)
                .join(CALL)
                .on(CALL.ID.eq(CALL_OFFER.CALL_ID))
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(CALL.RECIPIENT_ID))
                .leftJoin(PRECINCT)
                .on(PRECINCT.ID.eq(RECIPIENT.PRECINCT_ID))
                .where(CALL_OFFER.ID.eq(offer.value()))
                .fetchOptional(row -> new ServerMessage.Offer(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    @Override
    public Optional<OfferId> openOffer(InterpreterId interpreter) {
        return sql.select(CALL_OFFER.ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.INTERPRETER_ID.eq(interpreter.value()))
                .and(CALL_OFFER.CLOSED_AT.isNull())
                .fetchOptional(row -> new OfferId(row.value1()));
    }

    @Override
    public Optional<CallId> callOf(OfferId offer, InterpreterId interpreter) {
        return sql.select(CALL_OFFER.CALL_ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.ID.eq(offer.value()))
                .and(CALL_OFFER.INTERPRETER_ID.eq(interpreter.value()))
                .fetchOptional(row -> new CallId(row.value1()));
    }

    @Override
    public Optional<CallId> unanswered(UUID citizen) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.CITIZEN_ID.eq(citizen))
                .and(CALL.STATE.in("waiting", "offered"))
                .fetchOptional(row -> new CallId(row.value1()));
    }

    @Override
    public RecipientId recipientOf(OfferId offer) {
        return sql.select(CALL.RECIPIENT_ID)
                .from(CALL_OFFER)
                .join(CALL)
                .on(CALL.ID.eq(CALL_OFFER.CALL_ID))
                .where(CALL_OFFER.ID.eq(offer.value()))
                .fetchSingle(row -> new RecipientId(row.value1()));
    }

    @Override
    public Optional<RecipientId> recipientOf(UUID citizen) {
        return sql.select(RECIPIENT.ID)
                .from(RECIPIENT)
                .where(RECIPIENT.ACCOUNT_ID.eq(citizen))
                .fetchOptional(row -> new RecipientId(row.value1()));
    }

    @Override
    public UUID contactOf(CallId call) {
        return sql.select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.CALL_ID.eq(call.value()))
                .fetchSingle(CONTACT.ID);
    }

    @Override
    public Optional<UUID> citizenOf(CallId call) {
        return sql.select(CALL.CITIZEN_ID)
                .from(CALL)
                .where(CALL.ID.eq(call.value()))
                .fetchOptional(CALL.CITIZEN_ID);
    }

    @Override
    public Instant answeredAt(CallId call) {
        return sql.select(CALL.ANSWERED_AT)
                .from(CALL)
                .where(CALL.ID.eq(call.value()))
                .fetchSingle(CALL.ANSWERED_AT);
    }
}
