package org.zhest.interpreter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
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

/** The interpreters a citizen has talked with: to be wished for, or not to be put through to any more. */
@RestController
class MyInterpretersController {

    private final Blocks blocks;
    private final BlockChanges changes;
    private final Audit audit;

    MyInterpretersController(Blocks blocks, BlockChanges changes, Audit audit) {
        this.blocks = blocks;
        this.changes = changes;
        this.audit = audit;
    }

    record MyInterpreter(UUID id, String name, Instant lastTalkedAt, boolean blocked) {

        static MyInterpreter of(Blocks.Met one) {
            return new MyInterpreter(one.who().id().value(), one.who().name(), one.lastTalkedAt(), one.blocked());
        }
    }

    @GetMapping("/api/my/interpreters")
    List<MyInterpreter> met(@AuthenticationPrincipal SignedIn me) {
        audit.listed(me.id().value(), AuditSubject.ACCOUNT, Map.of("role", "interpreter"));
        return blocks.metBy(me.id()).stream().map(MyInterpreter::of).toList();
    }

    @PutMapping("/api/my/interpreters/{id}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        AccountId interpreter = new AccountId(id);
        if (blocks.metBy(me.id()).stream().noneMatch(one -> one.who().id().equals(interpreter))) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        changes.set(me.id(), interpreter, Role.CITIZEN, me.id());
    }

    @DeleteMapping("/api/my/interpreters/{id}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        if (!changes.lift(me.id(), new AccountId(id), Role.CITIZEN, me.id())) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
    }
}
