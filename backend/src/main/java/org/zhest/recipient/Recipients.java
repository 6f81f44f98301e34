package org.zhest.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.account.Account;
import org.zhest.account.AccountId;
import org.zhest.account.NewAccount;
import org.zhest.signaling.call.RecipientId;

/** The recipients whom the centre serves. */
public interface Recipients {

    Optional<Recipient> find(RecipientId id);

    /** @return the recipient that signs in by this account */
    Optional<Recipient> ofAccount(AccountId account);

    RecipientId add(Account account, NewAccount.Citizen citizen, Instant now);

    /** Those whose name has each of the words somewhere, by name; at most {@code limit}. */
    List<Found> named(String typed, int limit);

    /** Where they are told of missed calls; empty: nowhere. */
    Optional<String> emailOf(AccountId account);

    /** @param email empty: nowhere */
    void setEmail(AccountId account, String email);

    List<Precinct> precincts();

    /**
     * As much as tells one from another of the same name.
     *
     * @param account they have one, which can be rung
     */
    record Found(
            RecipientId id,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable String precinct,
            boolean account) {}

    /** A precinct and its name. */
    record Precinct(UUID id, String name) {}
}
