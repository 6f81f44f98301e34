package org.zhest.cases.db;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CASE_FILE;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.RECIPIENT;
import static org.zhest.schema.Tables.TOPIC;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.cases.CaseBrief;
import org.zhest.cases.CaseChange;
import org.zhest.cases.CaseContact;
import org.zhest.cases.CaseFile;
import org.zhest.cases.CaseId;
import org.zhest.cases.CaseRow;
import org.zhest.cases.CaseStatus;
import org.zhest.cases.Cases;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.RecipientId;
import org.zhest.topic.Topic;

@Repository
class JooqCases implements Cases {

    private static final Field<Integer> CONTACTS = field(
                    selectCount().from(CONTACT).where(CONTACT.CASE_ID.eq(CASE_FILE.ID)))
            .as("contacts");

    private final DSLContext db;

    JooqCases(DSLContext db) {
        this.db = db;
    }

    @Override
    public Page<CaseRow> list(@Nullable CaseStatus status, @Nullable String text, Paging paging) {
        Condition wanted = status == null ? noCondition() : CASE_FILE.STATUS.eq(Codes.of(status));
        if (text != null && !text.isBlank()) {
            var typed = text.strip();
            wanted = wanted.and(CASE_FILE
                    .TITLE
                    .containsIgnoreCase(typed)
                    .or(RECIPIENT.NAME.containsIgnoreCase(typed))
                    .or(CASE_FILE.NUMBER.cast(SQLDataType.VARCHAR).eq(typed)));
        }
        var items = rows().where(wanted)
                .orderBy(CASE_FILE.OPENED_AT.desc(), CASE_FILE.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(JooqCases::row);
        var total = db.selectCount()
                .from(CASE_FILE)
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(CASE_FILE.RECIPIENT_ID))
                .where(wanted)
                .fetchSingle()
                .value1();
        return paging.of(items, total);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return rows().where(CASE_FILE.ID.eq(id.value()))
                .fetchOptional(row -> new CaseFile(
                        row(row),
                        new RecipientId(row.get(CASE_FILE.RECIPIENT_ID)),
                        row.get(CASE_FILE.OWNER_ID),
                        row.get(CASE_FILE.CLOSED_AT),
                        row.get(CASE_FILE.VERSION)));
    }

    private SelectJoinStep<? extends Record> rows() {
        return db.select(CASE_FILE.fields())
                .select(RECIPIENT.NAME, ACCOUNT.NAME, TOPIC.CODE, TOPIC.RU, TOPIC.EN, CONTACTS)
                .from(CASE_FILE)
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(CASE_FILE.RECIPIENT_ID))
                .join(TOPIC)
                .on(TOPIC.CODE.eq(CASE_FILE.TOPIC_CODE))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CASE_FILE.OWNER_ID));
    }

    private static CaseRow row(Record row) {
        return new CaseRow(
                new CaseId(row.get(CASE_FILE.ID)),
                row.get(CASE_FILE.NUMBER),
                row.get(CASE_FILE.TITLE),
                Codes.to(CaseStatus.class, row.get(CASE_FILE.STATUS)),
                row.get(RECIPIENT.NAME),
                new Topic(row.get(TOPIC.CODE), row.get(TOPIC.RU), row.get(TOPIC.EN)),
                row.get(ACCOUNT.NAME),
                row.get(CASE_FILE.OPENED_AT),
                row.get(CASE_FILE.DUE_ON),
                row.get(CONTACTS));
    }

    @Override
    public List<CaseBrief> unclosedOf(RecipientId recipient) {
        return db.selectFrom(CASE_FILE)
                .where(CASE_FILE
                        .RECIPIENT_ID
                        .eq(recipient.value())
                        .and(CASE_FILE.STATUS.ne(Codes.of(CaseStatus.CLOSED))))
                .orderBy(CASE_FILE.OPENED_AT.desc(), CASE_FILE.ID.desc())
                .fetch(row -> new CaseBrief(
                        new CaseId(row.getId()),
                        row.getNumber(),
                        row.getTitle(),
                        Codes.to(CaseStatus.class, row.getStatus()),
                        row.getOpenedAt()));
    }

    @Override
    public boolean belongsTo(CaseId id, RecipientId recipient) {
        return db.fetchExists(CASE_FILE, CASE_FILE.ID.eq(id.value()).and(CASE_FILE.RECIPIENT_ID.eq(recipient.value())));
    }

    @Override
    public List<CaseContact> contactsOf(CaseId id) {
        return db.select(CONTACT.ID, CONTACT.CREATED_AT, CONTACT.STATE, CONTACT.OUTCOME, CONTACT.CALL_ID)
                .select(ACCOUNT.NAME, TOPIC.CODE, TOPIC.RU, TOPIC.EN)
                .from(CONTACT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CONTACT.INTERPRETER_ID))
                .leftJoin(TOPIC)
                .on(TOPIC.CODE.eq(CONTACT.TOPIC_CODE))
                .where(CONTACT.CASE_ID.eq(id.value()))
                .orderBy(CONTACT.CREATED_AT.desc(), CONTACT.ID.desc())
                .fetch(row -> new CaseContact(
                        row.get(CONTACT.ID),
                        row.get(CONTACT.CREATED_AT),
                        row.get(ACCOUNT.NAME),
                        row.get(CONTACT.STATE),
                        row.get(TOPIC.CODE) == null
                                ? null
                                : new Topic(row.get(TOPIC.CODE), row.get(TOPIC.RU), row.get(TOPIC.EN)),
                        row.get(CONTACT.OUTCOME),
                        row.get(CONTACT.CALL_ID)));
    }

    @Override
    public CaseId open(RecipientId recipient, String topicCode, String title, Instant now) {
        var id = db.insertInto(CASE_FILE)
                .set(CASE_FILE.RECIPIENT_ID, recipient.value())
                .set(CASE_FILE.TOPIC_CODE, topicCode)
                .set(CASE_FILE.TITLE, title)
                .set(CASE_FILE.OPENED_AT, now)
                .returning(CASE_FILE.ID)
                .fetchSingle()
                .getId();
        return new CaseId(id);
    }

    @Override
    public boolean change(CaseId id, CaseChange change, int version, Instant now) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(CASE_FILE.VERSION, CASE_FILE.VERSION.plus(1));
        if (change.status() != null) {
            columns.put(CASE_FILE.STATUS, Codes.of(change.status()));
            columns.put(
                    CASE_FILE.CLOSED_AT,
                    change.status() == CaseStatus.CLOSED ? coalesce(CASE_FILE.CLOSED_AT, val(now)) : null);
        }
        if (change.title() != null) {
            columns.put(CASE_FILE.TITLE, change.title());
        }
        if (change.owner() != null) {
            columns.put(CASE_FILE.OWNER_ID, change.owner().map(AccountId::value).orElse(null));
        }
        if (change.dueOn() != null) {
            columns.put(CASE_FILE.DUE_ON, change.dueOn().orElse(null));
        }
        return db.update(CASE_FILE)
                        .set(columns)
                        .where(CASE_FILE.ID.eq(id.value()).and(CASE_FILE.VERSION.eq(version)))
                        .execute()
                == 1;
    }
}
