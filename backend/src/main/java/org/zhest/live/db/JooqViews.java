package org.zhest.live.db;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EMERGENCY;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CASE_FILE;
import static org.zhest.schema.Tables.CITIZEN_RING;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.PRECINCT;
import static org.zhest.schema.Tables.PRESENCE;
import static org.zhest.schema.Tables.RECIPIENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Views;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.JoinState;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.RingOutcome;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

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
                        CALL_OFFER.DEADLINE,
                        CALL_OFFER.INTERPRETER_ID,
                        CALL.ID,
                        CALL.REQUESTED_AT,
                        CALL.SIGN_MODE,
                        CALL.TOPIC_CLASS,
                        CALL.PURPOSE,
                        CALL.WANTED_ID,
                        CALL_LINE.NAME,
                        CALL_LINE.MASKED,
                        RECIPIENT.NAME,
                        RECIPIENT.COMMUNICATION_NOTES,
                        PRECINCT.NAME)
                .from(CALL_OFFER)
                .join(CALL)
                .on(CALL.ID.eq(CALL_OFFER.CALL_ID))
                .leftJoin(CALL_LINE)
                .on(CALL_LINE.CALL_ID.eq(CALL.ID).and(CALL_LINE.INCOMING))
                .leftJoin(RECIPIENT)
                .on(RECIPIENT.ID.eq(CALL.RECIPIENT_ID))
                .leftJoin(PRECINCT)
                .on(PRECINCT.ID.eq(RECIPIENT.PRECINCT_ID))
                .where(CALL_OFFER.ID.eq(offer.value()))
                .fetchOptional(row -> new ServerMessage.Offer(
                        offer.value(),
                        row.get(CALL.ID),
                        row.get(CALL_OFFER.DEADLINE),
                        row.get(CALL.REQUESTED_AT),
                        row.get(RECIPIENT.NAME) == null ? callerName(row) : row.get(RECIPIENT.NAME),
                        row.get(RECIPIENT.NAME) == null ? "" : row.get(RECIPIENT.COMMUNICATION_NOTES),
                        row.get(PRECINCT.NAME),
                        Codes.to(SignMode.class, row.get(CALL.SIGN_MODE)),
                        Codes.to(TopicClass.class, row.get(CALL.TOPIC_CLASS)),
                        purpose(row.get(CALL.PURPOSE)),
                        row.get(CALL_OFFER.INTERPRETER_ID).equals(row.get(CALL.WANTED_ID)),
                        emergency(new CallId(row.get(CALL.ID)))
                                .map(ServerMessage.Emergency::place)
                                .orElse(null),
                        join(new CallId(row.get(CALL.ID)))));
    }

    private static String callerName(Record row) {
        String name = row.get(CALL_LINE.NAME);
        return name.isEmpty() ? row.get(CALL_LINE.MASKED) : name;
    }

    private static @Nullable CallPurpose purpose(@Nullable String code) {
        return code == null ? null : Codes.to(CallPurpose.class, code);
    }

    @Override
    public Optional<ServerMessage.Emergency> emergency(CallId call) {
        return sql.select(CALL_EMERGENCY.fields())
                .select(CALL.RESOLVED_AT)
                .from(CALL_EMERGENCY)
                .join(CALL)
                .on(CALL.ID.eq(CALL_EMERGENCY.CALL_ID))
                .where(CALL_EMERGENCY.CALL_ID.eq(call.value()))
                .fetchOptional(row -> new ServerMessage.Emergency(
                        new Place(
                                row.get(CALL_EMERGENCY.ADDRESS),
                                row.get(CALL_EMERGENCY.LATITUDE),
                                row.get(CALL_EMERGENCY.LONGITUDE),
                                row.get(CALL_EMERGENCY.ACCURACY_METRES)),
                        row.get(CALL_EMERGENCY.DIALLED_AT),
                        row.get(CALL.RESOLVED_AT)));
    }

    @Override
    public Optional<InterpreterId> lastInterpreter(UUID caseFile, RecipientId recipient) {
        return sql.select(CONTACT.INTERPRETER_ID)
                .from(CONTACT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CONTACT.CASE_ID))
                .where(CASE_FILE.ID.eq(caseFile))
                .and(CASE_FILE.RECIPIENT_ID.eq(recipient.value()))
                .and(CONTACT.INTERPRETER_ID.isNotNull())
                .orderBy(CONTACT.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new InterpreterId(row.value1()));
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
                .and(CALL.STATE.in("waiting", "offered", "callback", "ringing_back"))
                .fetchOptional(row -> new CallId(row.value1()));
    }

    @Override
    public Optional<RecipientId> recipientOf(OfferId offer) {
        return sql.select(CALL.RECIPIENT_ID)
                .from(CALL_OFFER)
                .join(CALL)
                .on(CALL.ID.eq(CALL_OFFER.CALL_ID))
                .where(CALL_OFFER.ID.eq(offer.value()))
                .and(CALL.RECIPIENT_ID.isNotNull())
                .fetchOptional(row -> new RecipientId(row.value1()));
    }

    @Override
    public Optional<Caller> callerOf(UUID citizen) {
        return sql.select(RECIPIENT.ID, RECIPIENT.SIGN_MODE)
                .from(RECIPIENT)
                .where(RECIPIENT.ACCOUNT_ID.eq(citizen))
                .fetchOptional(
                        row -> new Caller(new RecipientId(row.value1()), Codes.to(SignMode.class, row.value2())));
    }

    @Override
    public String nameOf(InterpreterId interpreter) {
        return sql.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(interpreter.value()))
                .fetchSingle(ACCOUNT.NAME);
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
    public Optional<ServerMessage.IncomingCall> incoming(UUID citizen) {
        return sql.select(CITIZEN_RING.CALL_ID, CITIZEN_RING.CALLER, CALL.TOPIC_CLASS, CITIZEN_RING.UNTIL)
                .from(CITIZEN_RING)
                .join(CALL)
                .on(CALL.ID.eq(CITIZEN_RING.CALL_ID))
                .where(CITIZEN_RING.CITIZEN_ID.eq(citizen))
                .and(CITIZEN_RING.ENDED_AT.isNull())
                .fetchOptional(row -> new ServerMessage.IncomingCall(
                        row.value1(), row.value2(), Codes.to(TopicClass.class, row.value3()), row.value4()));
    }

    @Override
    public Optional<RingOutcome> ringOver(CallId call, UUID citizen) {
        return sql.select(CITIZEN_RING.OUTCOME)
                .from(CITIZEN_RING)
                .where(CITIZEN_RING.CALL_ID.eq(call.value()))
                .and(CITIZEN_RING.CITIZEN_ID.eq(citizen))
                .orderBy(CITIZEN_RING.RUNG_AT.desc())
                .limit(1)
                .fetchOptional(CITIZEN_RING.OUTCOME)
                .map(code -> Codes.to(RingOutcome.class, code));
    }

    private ServerMessage.@Nullable CitizenRing ring(CallId call) {
        return sql.select(CITIZEN_RING.fields())
                .select(RECIPIENT.NAME, PRESENCE.ACCOUNT_ID)
                .from(CITIZEN_RING)
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(CITIZEN_RING.RECIPIENT_ID))
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CITIZEN_RING.CITIZEN_ID).and(PRESENCE.ABSENT_SINCE.isNull()))
                .where(CITIZEN_RING.CALL_ID.eq(call.value()))
                .orderBy(CITIZEN_RING.RUNG_AT.desc())
                .limit(1)
                .fetchOptional(row -> new ServerMessage.CitizenRing(
                        row.get(CITIZEN_RING.ID),
                        row.get(RECIPIENT.NAME),
                        row.get(PRESENCE.ACCOUNT_ID) != null,
                        row.get(CITIZEN_RING.UNTIL),
                        row.get(CITIZEN_RING.OUTCOME) == null
                                ? null
                                : Codes.to(RingOutcome.class, row.get(CITIZEN_RING.OUTCOME)),
                        row.get(CITIZEN_RING.WRITTEN_AT) != null))
                .orElse(null);
    }

    @Override
    public Talk talk(CallId call) {
        var watching = select(CALL_PARTICIPANT.ACCOUNT_ID)
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.PART.eq(Codes.of(Part.WATCHING)))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull());
        var asked = select(CALL_OFFER.INTERPRETER_ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.eq(CALL.ID))
                .and(CALL_OFFER.CLOSED_AT.isNull());
        var helper = ACCOUNT.as("helper");
        return sql.select(
                        CALL.ANSWERED_AT,
                        CALL.REACHED_AT,
                        CALL.JOIN_KIND,
                        CALL.JOIN_STATE,
                        ACCOUNT.NAME,
                        CALL.HELP_CALLED_AT,
                        helper.NAME,
                        CALL.ORGANISATION_ID,
                        CALL.PURPOSE)
                .from(CALL)
                .leftJoin(helper)
                .on(helper.ID.eq(CALL.HELP_BY))
                .leftJoin(ACCOUNT)
                .on(CALL.JOIN_KIND.isNotNull())
                .and(ACCOUNT.ID.eq(coalesce(field(watching), field(asked), CALL.JOIN_WANTED)))
                .where(CALL.ID.eq(call.value()))
                .fetchSingle(row -> new Talk(
                        row.value1(),
                        row.value2(),
                        purpose(row.value9()),
                        row.value9() == null ? null : ring(call),
                        row.value3() == null
                                ? null
                                : new ServerMessage.Join(
                                        Codes.to(JoinKind.class, row.value3()),
                                        Codes.to(JoinState.class, row.value4()),
                                        row.value5()),
                        row.value6() == null ? null : new ServerMessage.Help(row.value6(), row.value7()),
                        row.value8(),
                        lines(call)));
    }

    private List<ServerMessage.Line> lines(CallId call) {
        return sql.selectFrom(CALL_LINE)
                .where(CALL_LINE.CALL_ID.eq(call.value()))
                .and(CALL_LINE.NUMBER.isNotNull())
                .orderBy(CALL_LINE.DIALLED_AT, CALL_LINE.ID)
                .fetch(row -> new ServerMessage.Line(
                        row.getId(),
                        row.getName(),
                        row.getMasked(),
                        row.getIncoming(),
                        row.getEmergency(),
                        Codes.to(LineState.class, row.getState()),
                        row.getHeld(),
                        row.getHeldByThem(),
                        row.getMuted(),
                        row.getCitizenSpeaks(),
                        row.getCitizenListens(),
                        row.getDialledAt(),
                        row.getAnsweredAt(),
                        row.getEndedAt(),
                        row.getResult() == null ? null : Codes.to(LineResult.class, row.getResult()),
                        row.getSipStatus()));
    }

    /** A card that asks into a call in talk names who has it. */
    private ServerMessage.@Nullable JoinOffer join(CallId call) {
        return sql.select(CALL.JOIN_KIND, ACCOUNT.NAME, CALL.JOIN_REASON)
                .from(CALL)
                .join(CALL_PARTICIPANT)
                .on(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.PART.eq(Codes.of(Part.LEAD)))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_PARTICIPANT.ACCOUNT_ID))
                .where(CALL.ID.eq(call.value()))
                .and(CALL.JOIN_KIND.isNotNull())
                .fetchOptional(row -> new ServerMessage.JoinOffer(
                        Codes.to(JoinKind.class, row.value1()),
                        row.value2(),
                        row.value3() == null ? null : Codes.to(HandoverReason.class, row.value3())))
                .orElse(null);
    }
}
