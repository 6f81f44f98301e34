package org.zhest.recipient.db;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.PRECINCT;
import static org.zhest.schema.Tables.RECIPIENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.zhest.account.Account;
import org.zhest.account.AccountId;
import org.zhest.account.NewAccount;
import org.zhest.recipient.Recipient;
import org.zhest.recipient.Recipients;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.SignMode;

@Repository
class JooqRecipients implements Recipients {

    private final DSLContext db;

    JooqRecipients(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Recipient> find(RecipientId id) {
        return find(RECIPIENT.ID.eq(id.value()));
    }

    @Override
    public Optional<Recipient> ofAccount(AccountId account) {
        return find(RECIPIENT.ACCOUNT_ID.eq(account.value()));
    }

    private Optional<Recipient> find(Condition which) {
        return db.select(
                        RECIPIENT.ID,
                        RECIPIENT.ACCOUNT_ID,
                        RECIPIENT.NAME,
                        RECIPIENT.BIRTH_DATE,
                        RECIPIENT.COMMUNICATION_NOTES,
                        RECIPIENT.SIGN_MODE,
                        RECIPIENT.ADDRESS,
                        PRECINCT.NAME)
                .from(RECIPIENT)
                .leftJoin(PRECINCT)
                .on(PRECINCT.ID.eq(RECIPIENT.PRECINCT_ID))
                .where(which)
                .fetchOptional(row -> new Recipient(
                        new RecipientId(row.get(RECIPIENT.ID)),
                        row.get(RECIPIENT.ACCOUNT_ID) == null ? null : new AccountId(row.get(RECIPIENT.ACCOUNT_ID)),
                        row.get(RECIPIENT.NAME),
                        row.get(RECIPIENT.BIRTH_DATE),
                        row.get(RECIPIENT.COMMUNICATION_NOTES),
                        Codes.to(SignMode.class, row.get(RECIPIENT.SIGN_MODE)),
                        row.get(RECIPIENT.ADDRESS),
                        row.get(PRECINCT.NAME)));
    }

    @Override
    public RecipientId add(Account account, NewAccount.Citizen citizen, Instant now) {
        var id = db.insertInto(RECIPIENT)
                .set(RECIPIENT.ACCOUNT_ID, account.id().value())
                .set(RECIPIENT.NAME, account.name())
                .set(RECIPIENT.BIRTH_DATE, citizen.birthDate())
                .set(RECIPIENT.COMMUNICATION_NOTES, citizen.communicationNotes())
                .set(RECIPIENT.SIGN_MODE, Codes.of(citizen.signMode()))
                .set(RECIPIENT.ADDRESS, citizen.address())
                .set(RECIPIENT.PRECINCT_ID, citizen.precinctId())
                .set(RECIPIENT.CREATED_AT, now)
                .returning(RECIPIENT.ID)
                .fetchSingle()
                .getId();
        return new RecipientId(id);
    }

    @Override
    public List<Found> named(String typed, int limit) {
        Condition words = Stream.of(typed.strip().split("\\s+"))
                .map(RECIPIENT.NAME::containsIgnoreCase)
                .reduce(noCondition(), Condition::and);
        Field<Boolean> account =
                field(ACCOUNT.ID.isNotNull().and(ACCOUNT.DISABLED_AT.isNull())).as("account");
        return db.select(RECIPIENT.ID, RECIPIENT.NAME, RECIPIENT.BIRTH_DATE, PRECINCT.NAME, account)
                .from(RECIPIENT)
                .leftJoin(PRECINCT)
                .on(PRECINCT.ID.eq(RECIPIENT.PRECINCT_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECIPIENT.ACCOUNT_ID))
                .where(words)
                .orderBy(RECIPIENT.NAME, RECIPIENT.ID)
                .limit(limit)
                .fetch(row -> new Found(
                        new RecipientId(row.value1()), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    @Override
    public Optional<String> emailOf(AccountId account) {
        return db.select(RECIPIENT.EMAIL)
                .from(RECIPIENT)
                .where(RECIPIENT.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(RECIPIENT.EMAIL)
                .filter(address -> !address.isEmpty());
    }

    @Override
    public void setEmail(AccountId account, String email) {
        db.update(RECIPIENT)
                .set(RECIPIENT.EMAIL, email)
                .where(RECIPIENT.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public List<Precinct> precincts() {
        return db.selectFrom(PRECINCT).orderBy(PRECINCT.NAME).fetch(row -> new Precinct(row.getId(), row.getName()));
    }
}
