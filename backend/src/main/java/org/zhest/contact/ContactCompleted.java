package org.zhest.contact;

import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.signaling.call.CallId;

/** Published inside the transaction that completes a contact: listen after its commit. */
public record ContactCompleted(
        ContactId contact, @Nullable CallId call, @Nullable AccountId interpreter, AccountId completedBy) {}
