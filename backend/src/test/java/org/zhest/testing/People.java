package org.zhest.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountChanges;
import org.zhest.account.AccountId;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.signaling.protocol.Role;

/** Makes accounts that nobody else in the run has. */
public final class People {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AccountChanges accounts;

    People(AccountChanges accounts) {
        this.accounts = accounts;
    }

    /** Somebody with an account and the password above. */
    public record Person(AccountId id, String login, String name) {}

    public Person citizen() {
        return person(Role.CITIZEN, new NewAccount.Citizen(null, "Читает по губам", null));
    }

    public Person interpreter() {
        return person(Role.INTERPRETER, null);
    }

    public Person coordinator() {
        return person(Role.COORDINATOR, null);
    }

    private Person person(Role role, NewAccount.@Nullable Citizen citizen) {
        var login = role.name().toLowerCase(java.util.Locale.ROOT) + "-" + NEXT.incrementAndGet();
        var name = "Имя " + login;
        var added = accounts.add(new NewAccount(Login.of(login), role, name, Language.RU, citizen), PASSWORD, null)
                .orElseThrow();
        return new Person(added.id(), login, name);
    }
}
