package org.zhest.account.db;

import static org.jooq.impl.DSL.noCondition;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.SPRING_SESSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.account.Account;
import org.zhest.account.AccountId;
import org.zhest.account.Accounts;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.AccountRecord;
import org.zhest.signaling.protocol.Role;

@Repository
class JooqAccounts implements Accounts {

    /** Guests are nobody's business but their call's. */
    private static final Condition SIGNS_IN = ACCOUNT.ROLE.ne(Codes.of(Role.GUEST));

    private final DSLContext db;

    JooqAccounts(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return db.fetchOptional(ACCOUNT, ACCOUNT.ID.eq(id.value())).map(JooqAccounts::account);
    }

    @Override
    public Optional<Credentials> credentialsOf(Login login) {
        return db.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login.value()).and(SIGNS_IN))
                .map(JooqAccounts::credentials);
    }

    @Override
    public Optional<Credentials> credentialsOf(AccountId id) {
        return db.fetchOptional(ACCOUNT, ACCOUNT.ID.eq(id.value())).map(JooqAccounts::credentials);
    }

    @Override
    public Page<Account> list(@Nullable Role role, @Nullable String text, Paging paging) {
        Condition wanted = SIGNS_IN;
        if (role != null) {
            wanted = wanted.and(ACCOUNT.ROLE.eq(Codes.of(role)));
        }
        if (text != null) {
            wanted = wanted.and(ACCOUNT.LOGIN.containsIgnoreCase(text).or(ACCOUNT.NAME.containsIgnoreCase(text)));
        }
        var items = db.selectFrom(ACCOUNT)
                .where(wanted)
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(JooqAccounts::account);
        return paging.of(items, db.fetchCount(ACCOUNT, wanted));
    }

    @Override
    public List<Account> enabled(Role role) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Codes.of(role)).and(ACCOUNT.DISABLED_AT.isNull()))
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(JooqAccounts::account);
    }

    @Override
    public Optional<Account> add(NewAccount account, String passwordHash, Instant now) {
        return db.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, account.login().value())
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.ROLE, Codes.of(account.role()))
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.LANGUAGE, Codes.of(account.language()))
                .set(ACCOUNT.CREATED_AT, now)
                .onConflict(ACCOUNT.LOGIN)
                .doNothing()
                .returning()
                .fetchOptional(JooqAccounts::account);
    }

    @Override
    public void setLanguage(AccountId id, Language language) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, Codes.of(language))
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void setPasswordHash(AccountId id, String passwordHash) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void setDisabled(AccountId id, @Nullable Instant at) {
        db.update(ACCOUNT)
                .set(ACCOUNT.DISABLED_AT, at)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void endSessions(AccountId id, @Nullable String except) {
        db.deleteFrom(SPRING_SESSION)
                .where(SPRING_SESSION.PRINCIPAL_NAME.eq(id.value().toString()))
                .and(except == null ? noCondition() : SPRING_SESSION.SESSION_ID.ne(except))
                .execute();
    }

    private static Credentials credentials(AccountRecord row) {
        return new Credentials(account(row), row.getPasswordHash());
    }

    private static Account account(AccountRecord row) {
        return new Account(
                new AccountId(row.getId()),
                row.getLogin(),
                Codes.to(Role.class, row.getRole()),
                row.getName(),
                Codes.to(Language.class, row.getLanguage()),
                row.getCreatedAt(),
                row.getDisabledAt(),
                row.getVersion());
    }
}
