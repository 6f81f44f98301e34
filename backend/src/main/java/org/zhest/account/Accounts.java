package org.zhest.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.protocol.Role;

/** The accounts of the centre. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Credentials> credentialsOf(Login login);

    Optional<Credentials> credentialsOf(AccountId id);

    /** @param text part of a login or name; null for all */
    Page<Account> list(@Nullable Role role, @Nullable String text, Paging paging);

    /** @return accounts of that role that are not disabled, by name */
    List<Account> enabled(Role role);

    /** @return nothing when the login is taken */
    Optional<Account> add(NewAccount account, String passwordHash, Instant now);

    void setLanguage(AccountId id, Language language);

    void setPasswordHash(AccountId id, String passwordHash);

    /** @param at null enables it again */
    void setDisabled(AccountId id, @Nullable Instant at);

    /** Ends the account's sessions in the store.
     *
     * @param except the id of one that goes on, or null */
    void endSessions(AccountId id, @Nullable String except);

    /** An account and the hash that its password must match. */
    record Credentials(Account account, String passwordHash) {}
}
