package org.zhest.testing;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EVENT;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CALL_QUALITY;
import static org.zhest.schema.Tables.CALL_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.AccountId;
import org.zhest.contact.ContactChannel;
import org.zhest.contact.ContactId;
import org.zhest.contact.Contacts;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.dispatch.Band;

/** Calls as the live part leaves them in the database, for tests of what comes after. */
@Transactional
public class CallRows {

    private final DSLContext db;
    private final Recipients recipients;
    private final Contacts contacts;

    CallRows(DSLContext db, Recipients recipients, Contacts contacts) {
        this.db = db;
        this.recipients = recipients;
        this.contacts = contacts;
    }

    /** An ended call and its contact. */
    public record Ended(CallId call, ContactId contact, RecipientId recipient) {}

    public CallId offered(People.Person citizen, People.Person interpreter, Instant at) {
        var call = insert(citizen, "offered", at);
        db.insertInto(CALL_OFFER)
                .set(CALL_OFFER.ID, UUID.randomUUID())
                .set(CALL_OFFER.CALL_ID, call.value())
                .set(CALL_OFFER.INTERPRETER_ID, interpreter.id().value())
                .set(CALL_OFFER.MADE_AT, at)
                .set(CALL_OFFER.DEADLINE, at.plus(Duration.ofDays(365)))
                .execute();
        return call;
    }

    public CallId talking(People.Person citizen, People.Person interpreter, Instant at) {
        var call = insert(citizen, "talking", at);
        join(call, interpreter.id(), at);
        return call;
    }

    /** Answered after 10 s, ended after 100 s more, the wrap-up open. */
    public Ended ended(People.Person citizen, People.Person interpreter, Instant at) {
        var call = insert(citizen, "ended", at);
        join(call, interpreter.id(), at.plusSeconds(10));
        leave(call, at.plusSeconds(110));
        for (var who : new AccountId[] {citizen.id(), interpreter.id()}) {
            db.insertInto(CALL_QUALITY)
                    .set(CALL_QUALITY.CALL_ID, call.value())
                    .set(CALL_QUALITY.ACCOUNT_ID, who.value())
                    .set(CALL_QUALITY.AT, at.plusSeconds(20))
                    .set(CALL_QUALITY.FPS, 29.5f)
                    .set(CALL_QUALITY.FRAME_HEIGHT, 480)
                    .set(CALL_QUALITY.ROUND_TRIP_MS, 12)
                    .execute();
        }
        event(call, "requested", citizen.id(), at, "{}");
        event(call, "first_frame", interpreter.id(), at.plusSeconds(11), "{\"ms\":420}");
        var recipient = recipientOf(citizen);
        return new Ended(
                call,
                contacts.open(call, recipient, interpreter.id(), ContactChannel.VIDEO, at.plusSeconds(110)),
                recipient);
    }

    /** Answered after so long; never with emergencies or callbacks. */
    public void answered(People.Person citizen, Instant at, Duration wait) {
        set(insert(citizen, "ended", at), CALL.ANSWERED_AT, at.plus(wait));
    }

    /** Ended without an answer after so long. */
    public CallId lost(People.Person citizen, Instant at, Duration wait, String outcome) {
        CallId call = insert(citizen, "ended", at);
        set(call, CALL.ANSWERED_AT, null);
        set(call, CALL.ENDED_AT, at.plus(wait));
        set(call, CALL.OUTCOME, outcome);
        return call;
    }

    /** Asked to be called back; answered after so long, or not reached. */
    public void calledBack(People.Person citizen, Instant at, @Nullable Duration answered) {
        CallId call = insert(citizen, "ended", at);
        set(call, CALL.RING_NOT_BEFORE, at.plusSeconds(20));
        set(call, CALL.ANSWERED_AT, answered == null ? null : at.plus(answered));
        if (answered == null) {
            set(call, CALL.OUTCOME, "unanswered");
            set(call, CALL.END_REASON, "citizen_not_reached");
        }
    }

    public void emergency(People.Person citizen, Instant at, Duration wait) {
        CallId call = insert(citizen, "ended", at);
        set(call, CALL.EMERGENCY, true);
        set(call, CALL.ANSWERED_AT, at.plus(wait));
    }

    /** Waits still, nobody has it. */
    public CallId waiting(People.Person citizen, Instant at) {
        CallId call = insert(citizen, "waiting", at);
        set(call, CALL.ANSWERED_AT, null);
        return call;
    }

    /** Rang for 15 s in vain. */
    public void missed(CallId call, People.Person interpreter, Instant at) {
        db.insertInto(CALL_OFFER)
                .set(CALL_OFFER.ID, UUID.randomUUID())
                .set(CALL_OFFER.CALL_ID, call.value())
                .set(CALL_OFFER.INTERPRETER_ID, interpreter.id().value())
                .set(CALL_OFFER.MADE_AT, at)
                .set(CALL_OFFER.DEADLINE, at.plusSeconds(15))
                .set(CALL_OFFER.CLOSED_AT, at.plusSeconds(15))
                .set(CALL_OFFER.RESULT, "expired")
                .execute();
    }

    private <T> void set(CallId call, Field<T> field, @Nullable T value) {
        db.update(CALL).set(field, value).where(CALL.ID.eq(call.value())).execute();
    }

    public RecipientId recipientOf(People.Person citizen) {
        return recipients.ofAccount(citizen.id()).orElseThrow().id();
    }

    private CallId insert(People.Person citizen, String state, Instant at) {
        var id = UUID.randomUUID();
        var ended = state.equals("ended");
        db.insertInto(CALL)
                .set(CALL.ID, id)
                .set(CALL.CITIZEN_ID, citizen.id().value())
                .set(CALL.RECIPIENT_ID, recipientOf(citizen).value())
                .set(CALL.STATE, state)
                .set(CALL.REQUESTED_AT, at)
                .set(CALL.QUEUE_KEY, at)
                .set(CALL.SIGN_MODE, "rsl")
                .set(CALL.TOPIC_CLASS, "everyday")
                .set(CALL.BAND, (short) Band.ORDINARY.ordinal())
                .set(CALL.LANE, "rsl/everyday")
                .set(CALL.ANSWERED_AT, state.equals("offered") ? null : at.plusSeconds(10))
                .set(CALL.ENDED_AT, ended ? at.plusSeconds(110) : null)
                .set(CALL.OUTCOME, ended ? "completed" : null)
                .set(CALL.END_REASON, ended ? "citizen_ended" : null)
                .set(CALL.BRIDGE, ended ? null : "http://127.0.0.1:1")
                .execute();
        return new CallId(id);
    }

    private void join(CallId call, AccountId interpreter, Instant at) {
        db.insertInto(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.ID, UUID.randomUUID())
                .set(CALL_PARTICIPANT.CALL_ID, call.value())
                .set(CALL_PARTICIPANT.ACCOUNT_ID, interpreter.value())
                .set(CALL_PARTICIPANT.ROLE, "interpreter")
                .set(CALL_PARTICIPANT.PART, "lead")
                .set(CALL_PARTICIPANT.JOINED_AT, at)
                .execute();
        db.insertInto(CALL_TURN)
                .set(CALL_TURN.CALL_ID, call.value())
                .set(CALL_TURN.INTERPRETER_ID, interpreter.value())
                .set(CALL_TURN.PART, "lead")
                .set(CALL_TURN.SINCE, at)
                .execute();
    }

    private void leave(CallId call, Instant at) {
        db.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.LEFT_AT, at)
                .where(CALL_PARTICIPANT.CALL_ID.eq(call.value()))
                .execute();
        db.update(CALL_TURN)
                .set(CALL_TURN.UNTIL, at)
                .where(CALL_TURN.CALL_ID.eq(call.value()))
                .execute();
    }

    private void event(CallId call, String kind, AccountId actor, Instant at, String data) {
        db.insertInto(CALL_EVENT)
                .set(CALL_EVENT.CALL_ID, call.value())
                .set(CALL_EVENT.AT, at)
                .set(CALL_EVENT.KIND, kind)
                .set(CALL_EVENT.ACTOR_ID, actor.value())
                .set(CALL_EVENT.DATA, JSONB.valueOf(data))
                .execute();
    }
}
