package org.zhest.contact.db;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.zhest.schema.Tables.CALL_EVENT;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.RECIPIENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactChannel;
import org.zhest.contact.ContactId;
import org.zhest.contact.ContactState;
import org.zhest.contact.Contacts;
import org.zhest.contact.WrapUp;
import org.zhest.contact.WrapUpForm;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.TopicClass;

@Repository
class JooqContacts implements Contacts {

    private final DSLContext db;
    private final ContactRows rows;

    JooqContacts(DSLContext db, ContactRows rows) {
        this.db = db;
        this.rows = rows;
    }

    @Override
    public ContactId open(
            CallId call,
            @Nullable RecipientId recipient,
            @Nullable AccountId interpreter,
            ContactChannel channel,
            Instant now) {
        var id = UUID.randomUUID();
        db.insertInto(CONTACT)
                .set(CONTACT.ID, id)
                .set(CONTACT.CALL_ID, call.value())
                .set(CONTACT.RECIPIENT_ID, recipient == null ? null : recipient.value())
                .set(CONTACT.CHANNEL, Codes.of(channel))
                .set(CONTACT.INTERPRETER_ID, interpreter == null ? null : interpreter.value())
                .set(CONTACT.STATE, Codes.of(interpreter == null ? ContactState.MISSED : ContactState.OPEN))
                .set(CONTACT.CREATED_AT, now)
                .execute();
        return new ContactId(id);
    }

    @Override
    public ContactId openToAnswer(CallId call, RecipientId recipient, Instant now, Instant answerBy) {
        var id = UUID.randomUUID();
        db.insertInto(CONTACT)
                .set(CONTACT.ID, id)
                .set(CONTACT.CALL_ID, call.value())
                .set(CONTACT.RECIPIENT_ID, recipient.value())
                .set(CONTACT.STATE, Codes.of(ContactState.TO_ANSWER))
                .set(CONTACT.CREATED_AT, now)
                .set(CONTACT.ANSWER_BY, answerBy)
                .execute();
        return new ContactId(id);
    }

    @Override
    public ContactId leave(RecipientId recipient, String text, TopicClass topic, Instant now, Instant answerBy) {
        var id = UUID.randomUUID();
        db.insertInto(CONTACT)
                .set(CONTACT.ID, id)
                .set(CONTACT.RECIPIENT_ID, recipient.value())
                .set(CONTACT.CHANNEL, Codes.of(ContactChannel.MESSAGE))
                .set(CONTACT.STATE, Codes.of(ContactState.TO_ANSWER))
                .set(CONTACT.CREATED_AT, now)
                .set(CONTACT.REQUEST, text)
                .set(CONTACT.TOPIC_CLASS, Codes.of(topic))
                .set(CONTACT.ANSWER_BY, answerBy)
                .execute();
        return new ContactId(id);
    }

    @Override
    public Page<Contact> toAnswer(Paging paging) {
        var wanted = CONTACT.STATE.eq(Codes.of(ContactState.TO_ANSWER));
        var items = ContactRows.select(db)
                .where(wanted)
                .orderBy(CONTACT.ANSWER_BY, CONTACT.ID)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(rows::contact);
        return paging.of(items, db.fetchCount(CONTACT, wanted));
    }

    @Override
    public void answer(ContactId id, String text, AccountId by, Instant now) {
        db.update(CONTACT)
                .set(CONTACT.STATE, Codes.of(ContactState.ANSWERED))
                .set(CONTACT.ANSWER, text)
                .set(CONTACT.COMPLETED_AT, now)
                .set(CONTACT.COMPLETED_BY, by.value())
                .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
                .where(CONTACT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return ContactRows.select(db).where(CONTACT.ID.eq(id.value())).fetchOptional(rows::contact);
    }

    @Override
    public Optional<Contact> lock(ContactId id) {
        return ContactRows.select(db)
                .where(CONTACT.ID.eq(id.value()))
                .forUpdate()
                .of(CONTACT)
                .fetchOptional(rows::contact);
    }

    @Override
    public Page<Contact> list(@Nullable ContactState state, Paging paging) {
        return page(state == null ? noCondition() : CONTACT.STATE.eq(Codes.of(state)), paging);
    }

    @Override
    public Page<Contact> ofCitizen(AccountId citizen, Paging paging) {
        return page(isOf(citizen), paging);
    }

    @Override
    public Optional<Contact> ofCitizen(AccountId citizen, ContactId id) {
        return ContactRows.select(db)
                .where(CONTACT.ID.eq(id.value()).and(isOf(citizen)))
                .fetchOptional(rows::contact);
    }

    @Override
    public List<Contact> openOf(AccountId interpreter) {
        return ContactRows.select(db)
                .where(CONTACT.INTERPRETER_ID.eq(interpreter.value()))
                .and(CONTACT.STATE.eq(Codes.of(ContactState.OPEN)))
                .orderBy(CONTACT.CREATED_AT.desc(), CONTACT.ID.desc())
                .fetch(rows::contact);
    }

    @Override
    public List<Contact> latestOf(RecipientId recipient, CallId except, int limit) {
        return ContactRows.select(db)
                .where(CONTACT.RECIPIENT_ID.eq(recipient.value()))
                .and(CONTACT.CALL_ID.isDistinctFrom(except.value()))
                .orderBy(CONTACT.CREATED_AT.desc(), CONTACT.ID.desc())
                .limit(limit)
                .fetch(rows::contact);
    }

    @Override
    public void saveDraft(ContactId id, WrapUpForm draft) {
        db.update(CONTACT)
                .set(CONTACT.DRAFT, rows.draft(draft))
                .where(CONTACT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void complete(Contact contact, WrapUp wrapUp, AccountId by, Instant now) {
        var caseId = wrapUp.caseId();
        var owner = wrapUp.nextStepOwner();
        db.update(CONTACT)
                .set(CONTACT.STATE, Codes.of(ContactState.COMPLETED))
                .set(
                        CONTACT.RECIPIENT_ID,
                        wrapUp.recipient() == null ? null : wrapUp.recipient().value())
                .set(CONTACT.ABOUT, Codes.of(wrapUp.about()))
                .set(CONTACT.TOPIC_CODE, wrapUp.topicCode())
                .set(CONTACT.OUTCOME, Codes.of(wrapUp.outcome()))
                .set(CONTACT.AGREED, wrapUp.agreed())
                .set(CONTACT.NEXT_STEP, wrapUp.nextStep())
                .set(CONTACT.NEXT_STEP_ON, wrapUp.nextStepOn())
                .set(CONTACT.NEXT_STEP_OWNER, owner == null ? null : Codes.of(owner))
                .set(CONTACT.CASE_ID, caseId == null ? null : caseId.value())
                .setNull(CONTACT.DRAFT)
                .set(CONTACT.COMPLETED_AT, now)
                .set(CONTACT.COMPLETED_BY, by.value())
                .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
                .where(CONTACT.ID.eq(contact.id().value()))
                .execute();
        var call = contact.call();
        if (call != null) {
            db.insertInto(CALL_EVENT)
                    .set(CALL_EVENT.CALL_ID, call.id().value())
                    .set(CALL_EVENT.AT, now)
                    .set(CALL_EVENT.KIND, "wrapped_up")
                    .set(CALL_EVENT.ACTOR_ID, by.value())
                    .execute();
        }
    }

    private Page<Contact> page(Condition wanted, Paging paging) {
        var items = ContactRows.select(db)
                .where(wanted)
                .orderBy(CONTACT.CREATED_AT.desc(), CONTACT.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(rows::contact);
        return paging.of(items, db.fetchCount(CONTACT, wanted));
    }

    private static Condition isOf(AccountId citizen) {
        return CONTACT.RECIPIENT_ID.eq(
                select(RECIPIENT.ID).from(RECIPIENT).where(RECIPIENT.ACCOUNT_ID.eq(citizen.value())));
    }
}
