package org.zhest.recipient;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountAdded;
import org.zhest.account.NewAccount;
import org.zhest.signaling.protocol.Role;

/** Adds the recipient of a new citizen's account, in the same transaction. */
@Component
class NewRecipients {

    private static final NewAccount.Citizen NOTHING_KNOWN = new NewAccount.Citizen(null, "", null);

    private final Recipients recipients;

    NewRecipients(Recipients recipients) {
        this.recipients = recipients;
    }

    @EventListener
    void on(AccountAdded event) {
        var account = event.account();
        if (account.role() == Role.CITIZEN) {
            var citizen = event.citizen();
            recipients.add(account, citizen == null ? NOTHING_KNOWN : citizen, account.createdAt());
        }
    }
}
