package org.zhest.local;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.PRECINCT;
import static org.zhest.schema.Tables.RECIPIENT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.account.AccountChanges;
import org.zhest.account.DemoAccounts;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.signaling.protocol.Role;

/** Makes the demo people and cases once, on an empty database; what was done with them since stays. */
final class DemoData implements ApplicationRunner, DemoAccounts {

    private final AccountChanges accounts;
    private final DemoSkills skills;
    private final DemoCases cases;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final String password;

    DemoData(
            AccountChanges accounts,
            DemoSkills skills,
            DemoCases cases,
            DSLContext sql,
            TransactionTemplate transaction,
            LocalSettings settings) {
        this.accounts = accounts;
        this.skills = skills;
        this.cases = cases;
        this.sql = sql;
        this.transaction = transaction;
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
                    new NewAccount.Citizen(
                            one.birthDate(), one.communicationNotes(), one.signMode(), one.address(), precinct));
        }
        sql.update(RECIPIENT)
                .set(RECIPIENT.EMAIL, DSL.concat(ACCOUNT.LOGIN, DSL.inline("@zhest.example")))
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(RECIPIENT.ACCOUNT_ID))
                .execute();
        DemoPeople.STAFF.forEach(one -> add(one, null));
        skills.make();
        cases.make();
    }

    private void add(Demo one, NewAccount.@Nullable Citizen citizen) {
        NewAccount account = new NewAccount(Login.of(one.login()), one.role(), one.name(), Language.RU, citizen);
        if (accounts.add(account, password, null).isEmpty()) {
            throw new IllegalStateException("the login is taken: " + one.login());
        }
    }
}
