package org.zhest.contact;

import java.util.Optional;
import org.zhest.account.AccountId;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;

/** Whom an interpreter may see, and only because of what they do just now. */
public interface CitizensInSight {

    /** @return the citizen of that call, while it is offered to the interpreter, in talk with them, or to be wrapped up */
    Optional<RecipientId> recipientOf(CallId call, AccountId interpreter);
}
