package org.zhest.interpreter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.AccountId;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.interpreter.BlockChanges;
import org.zhest.interpreter.Blocks;
import org.zhest.signaling.protocol.Role;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Blocks as interpreters see their own and coordinators all; each interpreter takes back only what they set. */
@RestController
class BlocksController {

    private final Blocks blocks;
    private final BlockChanges changes;
    private final Audit audit;

    BlocksController(Blocks blocks, BlockChanges changes, Audit audit) {
        this.blocks = blocks;
        this.changes = changes;
        this.audit = audit;
    }

    record BlockView(UUID citizenId, @Nullable UUID recipientId, String citizenName, Role setBy, Instant at) {

        static BlockView of(Blocks.Block one) {
            return new BlockView(one.citizen().value(), one.recipient(), one.citizenName(), one.setBy(), one.at());
        }
    }

    /** Those that the interpreter set. */
    @GetMapping("/api/blocks")
    List<BlockView> mine(@AuthenticationPrincipal SignedIn me) {
        audit.listed(me.id().value(), AuditSubject.RECIPIENT, Map.of("state", "blocked"));
        return blocks.setBy(me.id()).stream().map(BlockView::of).toList();
    }

    @DeleteMapping("/api/blocks/{citizenId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@AuthenticationPrincipal SignedIn me, @PathVariable UUID citizenId) {
        lift(citizenId, me.id(), Role.INTERPRETER, me);
    }

    /** All of one interpreter, whoever set them. */
    @GetMapping("/api/interpreters/{id}/blocks")
    List<BlockView> of(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        audit.viewed(me.id().value(), AuditSubject.ACCOUNT, id);
        return blocks.of(new AccountId(id)).stream().map(BlockView::of).toList();
    }

    @DeleteMapping("/api/interpreters/{id}/blocks/{citizenId}/{setBy}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID citizenId,
            @PathVariable Role setBy) {
        lift(citizenId, new AccountId(id), setBy, me);
    }

    private void lift(UUID citizen, AccountId interpreter, Role side, SignedIn me) {
        if (!changes.lift(new AccountId(citizen), interpreter, side, me.id())) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
    }
}
