package org.zhest.contact.db;

import static org.jooq.impl.DSL.multiset;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CASE_FILE;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.RECIPIENT;
import static org.zhest.schema.Tables.TOPIC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountId;
import org.zhest.cases.CaseId;
import org.zhest.contact.About;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactChannel;
import org.zhest.contact.ContactId;
import org.zhest.contact.ContactOutcome;
import org.zhest.contact.ContactState;
import org.zhest.contact.StepOwner;
import org.zhest.contact.WrapUpForm;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.Account;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.topic.Topic;
import tools.jackson.databind.json.JsonMapper;

/** The one shape in which contacts are read, and its translation. */
@Component
class ContactRows {

    private static final Account INTERPRETER = ACCOUNT.as("interpreter");
    private static final Account COMPLETER = ACCOUNT.as("completer");

    /** In the order in which they were called. */
    private static final Field<List<Contact.ThirdParty>> THIRD_PARTIES = multiset(DSL.select(
                            CALL_LINE.NAME,
                            CALL_LINE.MASKED,
                            CALL_LINE.INCOMING,
                            CALL_LINE.DIALLED_AT,
                            CALL_LINE.ANSWERED_AT,
                            CALL_LINE.ENDED_AT,
                            CALL_LINE.RESULT,
                            CALL_LINE.SIP_STATUS)
                    .from(CALL_LINE)
                    .where(CALL_LINE.CALL_ID.eq(CONTACT.CALL_ID))
                    .orderBy(CALL_LINE.DIALLED_AT, CALL_LINE.ID))
            .convertFrom(lines -> lines.map(row -> new Contact.ThirdParty(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    with(row.value7(), code -> Codes.to(LineResult.class, code)),
                    row.value8())));

    private final JsonMapper json;

    ContactRows(JsonMapper json) {
        this.json = json;
    }

    static SelectOnConditionStep<? extends Record> select(DSLContext db) {
        return db.select(CONTACT.fields())
                .select(RECIPIENT.NAME, INTERPRETER.NAME, COMPLETER.NAME, CASE_FILE.NUMBER)
                .select(CALL.PURPOSE, CALL.OUTCOME, CALL.ANSWERED_AT, CALL.ENDED_AT)
                .select(TOPIC.CODE, TOPIC.RU, TOPIC.EN)
                .select(THIRD_PARTIES)
                .from(CONTACT)
                .leftJoin(RECIPIENT)
                .on(RECIPIENT.ID.eq(CONTACT.RECIPIENT_ID))
                .leftJoin(INTERPRETER)
                .on(INTERPRETER.ID.eq(CONTACT.INTERPRETER_ID))
                .leftJoin(COMPLETER)
                .on(COMPLETER.ID.eq(CONTACT.COMPLETED_BY))
                .leftJoin(CALL)
                .on(CALL.ID.eq(CONTACT.CALL_ID))
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(CONTACT.CASE_ID))
                .leftJoin(TOPIC)
                .on(TOPIC.CODE.eq(CONTACT.TOPIC_CODE));
    }

    Contact contact(Record row) {
        return new Contact(
                new ContactId(row.get(CONTACT.ID)),
                row.get(CONTACT.VERSION),
                Codes.to(ContactState.class, row.get(CONTACT.STATE)),
                Codes.to(ContactChannel.class, row.get(CONTACT.CHANNEL)),
                row.get(CONTACT.CREATED_AT),
                with(row.get(CONTACT.RECIPIENT_ID), id -> new Contact.Of(new RecipientId(id), row.get(RECIPIENT.NAME))),
                with(
                        row.get(CONTACT.INTERPRETER_ID),
                        id -> new Contact.By(new AccountId(id), row.get(INTERPRETER.NAME))),
                with(row.get(CONTACT.CALL_ID), id -> call(id, row)),
                content(row),
                with(row.get(CONTACT.CASE_ID), id -> new Contact.CaseRef(new CaseId(id), row.get(CASE_FILE.NUMBER))),
                with(row.get(CONTACT.DRAFT), draft -> json.readValue(draft.data(), WrapUpForm.class)),
                with(row.get(CONTACT.COMPLETED_AT), at -> new Contact.Completion(at, row.get(COMPLETER.NAME))),
                with(row.get(CONTACT.ANSWER_BY), by -> letter(by, row)));
    }

    JSONB draft(WrapUpForm form) {
        return JSONB.valueOf(json.writeValueAsString(form));
    }

    private static Contact.CallFacts call(UUID id, Record row) {
        Instant answered = row.get(CALL.ANSWERED_AT);
        Instant ended = row.get(CALL.ENDED_AT);
        Long seconds = answered == null || ended == null
                ? null
                : Duration.between(answered, ended).toSeconds();
        return new Contact.CallFacts(
                new CallId(id),
                with(row.get(CALL.PURPOSE), code -> Codes.to(CallPurpose.class, code)),
                with(row.get(CALL.OUTCOME), code -> Codes.to(CallOutcome.class, code)),
                seconds,
                row.get(THIRD_PARTIES));
    }

    private static Contact.Letter letter(Instant answerBy, Record row) {
        return new Contact.Letter(
                row.get(CONTACT.REQUEST),
                with(row.get(CONTACT.TOPIC_CLASS), code -> Codes.to(TopicClass.class, code)),
                answerBy,
                row.get(CONTACT.ANSWER));
    }

    private static Contact.Content content(Record row) {
        return new Contact.Content(
                with(row.get(CONTACT.ABOUT), code -> Codes.to(About.class, code)),
                with(row.get(TOPIC.CODE), code -> new Topic(code, row.get(TOPIC.RU), row.get(TOPIC.EN))),
                with(row.get(CONTACT.OUTCOME), code -> Codes.to(ContactOutcome.class, code)),
                row.get(CONTACT.AGREED),
                row.get(CONTACT.NEXT_STEP),
                row.get(CONTACT.NEXT_STEP_ON),
                with(row.get(CONTACT.NEXT_STEP_OWNER), code -> Codes.to(StepOwner.class, code)));
    }

    private static <T, R> @Nullable R with(@Nullable T value, Function<T, R> change) {
        return value == null ? null : change.apply(value);
    }
}
