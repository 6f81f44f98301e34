package org.zhest.recipient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    List<Precinct> precincts();

    /** A precinct and its name. */
    record Precinct(UUID id, String name) {}
}
