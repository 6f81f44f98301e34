package org.zhest.account.web;

import java.util.UUID;
import org.zhest.account.Account;
import org.zhest.account.Language;
import org.zhest.signaling.protocol.Role;

/** The account that is signed in, as its own page sees it. */
record AccountView(UUID id, String login, Role role, String name, Language language) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id().value(), account.login(), account.role(), account.name(), account.language());
    }
}
