package org.zhest.contact;

import org.zhest.signaling.call.RecipientId;

/** Published inside the transaction that answers a message or a call that reached nobody: listen after its commit. */
public record LetterAnswered(ContactId contact, RecipientId recipient) {}
