package org.zhest.account;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;

/** Adds and changes accounts; whoever loses the right to a session loses the session in the same transaction. */
@Service
@Transactional
public class AccountChanges {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AccountChanges(
            Accounts accounts,
            Passwords passwords,
            Audit audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds an account, and with it its recipient or interpreter.
     *
     * @param by null for the operator at the command line
     * @return nothing when the login is taken
     */
    public Optional<Account> add(NewAccount account, String password, @Nullable AccountId by) {
        var added = accounts.add(account, passwords.hash(password), clock.instant());
        added.ifPresent(one -> {
            events.publishEvent(new AccountAdded(one, account.citizen()));
            audit(by, AuditAction.CREATED, one.id());
        });
        return added;
    }

    public void disable(AccountId id, AccountId by) {
        accounts.setDisabled(id, clock.instant());
        events.publishEvent(new AccountDisabled(id));
        endSessions(id, null);
        audit(by, AuditAction.DISABLED, id);
    }

    public void enable(AccountId id, AccountId by) {
        accounts.setDisabled(id, null);
        audit(by, AuditAction.ENABLED, id);
    }

    public void resetPassword(AccountId id, String password, AccountId by) {
        accounts.setPasswordHash(id, passwords.hash(password));
        endSessions(id, null);
        audit(by, AuditAction.PASSWORD_RESET, id);
    }

    /**
     * Changes one's own password; the session it is done from goes on.
     *
     * @return false when the current password is another
     */
    public boolean changePassword(AccountId id, String current, String next, String session) {
        var hash = accounts.credentialsOf(id)
                .map(Accounts.Credentials::passwordHash)
                .orElse(null);
        if (!passwords.matches(current, hash)) {
            return false;
        }
        accounts.setPasswordHash(id, passwords.hash(next));
        endSessions(id, session);
        return true;
    }

    private void endSessions(AccountId id, @Nullable String except) {
        accounts.endSessions(id, except);
        events.publishEvent(new SessionsEnded(id, except));
    }

    private void audit(@Nullable AccountId by, AuditAction action, AccountId account) {
        UUID actor = by == null ? null : by.value();
        audit.add(new Audit.Entry(actor, action, AuditSubject.ACCOUNT, account.value(), Map.of()));
    }
}
