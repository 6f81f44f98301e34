package org.zhest.local;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CASE_FILE;
import static org.zhest.schema.Tables.PRECINCT;
import static org.zhest.schema.Tables.RECIPIENT;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.account.AccountChanges;
import org.zhest.account.DemoAccounts;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.centre.Centre;
import org.zhest.signaling.protocol.Role;

/** Makes the demo people and cases once, on an empty database; what was done with them since stays. */
final class DemoData implements ApplicationRunner, DemoAccounts {

    private final AccountChanges accounts;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Centre centre;
    private final InstantSource clock;
    private final String password;

    DemoData(
            AccountChanges accounts,
            DSLContext sql,
            TransactionTemplate transaction,
            Centre centre,
            InstantSource clock,
            LocalSettings settings) {
        this.accounts = accounts;
        this.sql = sql;
        this.transaction = transaction;
        this.centre = centre;
        this.clock = clock;
        this.password = settings.password();
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public List<Demo> accounts() {
        return DemoPeople.all();
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!sql.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq("coordinator1"))) {
            transaction.executeWithoutResult(_ -> make());
        }
    }

    private void make() {
        for (String name : DemoPeople.PRECINCTS) {
            sql.insertInto(PRECINCT).set(PRECINCT.NAME, name).execute();
        }
        for (DemoPeople.Citizen one : DemoPeople.CITIZENS) {
            UUID precinct = sql.select(PRECINCT.ID)
                    .from(PRECINCT)
                    .where(PRECINCT.NAME.eq(one.precinct()))
                    .fetchSingle(PRECINCT.ID);
            add(
                    new Demo(one.login(), Role.CITIZEN, one.name()),
                    new NewAccount.Citizen(one.birthDate(), one.communicationNotes(), precinct));
        }
        DemoPeople.STAFF.forEach(one -> add(one, null));
        DemoPeople.CASES.forEach(this::make);
    }

    private void add(Demo one, NewAccount.@Nullable Citizen citizen) {
        NewAccount account = new NewAccount(Login.of(one.login()), one.role(), one.name(), Language.RU, citizen);
        if (accounts.add(account, password, null).isEmpty()) {
            throw new IllegalStateException("the login is taken: " + one.login());
        }
    }

    private void make(DemoPeople.Case one) {
        Instant opened = clock.instant().minus(Duration.ofDays(one.daysAgo()));
        boolean closed = one.status().equals("closed");
        sql.insertInto(CASE_FILE)
                .set(
                        CASE_FILE.RECIPIENT_ID,
                        sql.select(RECIPIENT.ID)
                                .from(RECIPIENT)
                                .join(ACCOUNT)
                                .on(ACCOUNT.ID.eq(RECIPIENT.ACCOUNT_ID))
                                .where(ACCOUNT.LOGIN.eq(one.citizen())))
                .set(CASE_FILE.OWNER_ID, sql.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.LOGIN.eq("coordinator1")))
                .set(CASE_FILE.TOPIC_CODE, one.topic())
                .set(CASE_FILE.TITLE, one.title())
                .set(CASE_FILE.STATUS, one.status())
                .set(CASE_FILE.OPENED_AT, opened)
                .set(
                        CASE_FILE.DUE_ON,
                        one.dueInDays() == 0 ? null : centre.today(clock).plusDays(one.dueInDays()))
                .set(CASE_FILE.CLOSED_AT, closed ? opened.plus(Duration.ofDays(30)) : null)
                .execute();
    }
}
