package org.zhest.interpreter;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.AccountId;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.signaling.protocol.Role;

/** Blocks and unblocks, and says so in the audit: whose doing, and between whom. */
@Service
@Transactional
public class BlockChanges {

    private final Blocks blocks;
    private final Audit audit;
    private final InstantSource clock;

    BlockChanges(Blocks blocks, Audit audit, InstantSource clock) {
        this.blocks = blocks;
        this.audit = audit;
        this.clock = clock;
    }

    public void set(AccountId citizen, AccountId interpreter, Role side, AccountId by) {
        blocks.set(citizen, interpreter, side, clock.instant());
        audit(AuditAction.BLOCKED, citizen, interpreter, side, by);
    }

    /** @return false if that side had set none */
    public boolean lift(AccountId citizen, AccountId interpreter, Role side, AccountId by) {
        boolean lifted = blocks.lift(citizen, interpreter, side);
        if (lifted) {
            audit(AuditAction.UNBLOCKED, citizen, interpreter, side, by);
        }
        return lifted;
    }

    private void audit(AuditAction action, AccountId citizen, AccountId interpreter, Role side, AccountId by) {
        Map<String, String> detail = Map.of(
                "citizen", citizen.value().toString(), "set_by", side.name().toLowerCase(java.util.Locale.ROOT));
        audit.add(new Audit.Entry(by.value(), action, AuditSubject.ACCOUNT, interpreter.value(), detail));
    }
}
