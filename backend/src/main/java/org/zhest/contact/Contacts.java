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
import org.zhest.signaling.protocol.TopicClass;

/** The contacts of the centre. All of it joins the caller's transaction. */
public interface Contacts {

    /**
     * Makes the contact of a call: open, waiting for the interpreter's wrap-up; or missed, when nobody answered.
     *
     * @param recipient null where nobody knows who it was
     * @param interpreter null when nobody answered
     */
    ContactId open(
            CallId call,
            @Nullable RecipientId recipient,
            @Nullable AccountId interpreter,
            ContactChannel channel,
            Instant now);

    /** Makes the contact of a call whose citizen was called back and not reached: it waits to be answered in writing. */
    ContactId openToAnswer(CallId call, RecipientId recipient, Instant now, Instant answerBy);

    /** Keeps a message that somebody left for the service. */
    ContactId leave(RecipientId recipient, String text, TopicClass topic, Instant now, Instant answerBy);

    /** @return those that wait for a written answer, the most urgent first */
    Page<Contact> toAnswer(Paging paging);

    /** Writes the answer of a contact that is locked and waits for it. */
    void answer(ContactId id, String text, AccountId by, Instant now);

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
