package org.zhest.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;

/** The contacts of the centre. All of it joins the caller's transaction. */
public interface Contacts {

    /**
     * Makes the contact of a call: open, waiting for the interpreter's wrap-up; or missed, when nobody answered.
     *
     * @param interpreter null when nobody answered
     */
    ContactId open(CallId call, RecipientId recipient, @Nullable AccountId interpreter, Instant now);

    Optional<Contact> find(ContactId id);

    /** Reads a contact and holds its row until the transaction ends. */
    Optional<Contact> lock(ContactId id);

    /** @return newest first */
    Page<Contact> list(@Nullable ContactState state, Paging paging);

    /** @return those of the citizen who signs in by this account, newest first */
    Page<Contact> ofCitizen(AccountId citizen, Paging paging);

    Optional<Contact> ofCitizen(AccountId citizen, ContactId id);

    /** @return those that wait for this interpreter's wrap-up, newest first */
    List<Contact> openOf(AccountId interpreter);

    /** @return the newest of a recipient, without that of the call itself */
    List<Contact> latestOf(RecipientId recipient, CallId except, int limit);

    void saveDraft(ContactId id, WrapUpForm draft);

    /** Completes a contact that is locked and open, and says so in its call's timeline. */
    void complete(Contact contact, WrapUp wrapUp, AccountId by, Instant now);
}
