package org.zhest.live.web;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.live.LineGate;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** What a coordinator does to the queue as a whole. */
@RestController
class QueueController {

    private final LineGate gate;
    private final Audit audit;

    QueueController(LineGate gate, Audit audit) {
        this.gate = gate;
        this.audit = audit;
    }

    /** @param turnedAway calls that were ended */
    record TurnedAway(int turnedAway) {}

    /** Ends the calls of all who wait, while the line is closed. */
    @PostMapping("/api/queue/turn-away")
    TurnedAway turnAway(@AuthenticationPrincipal SignedIn me) {
        if (gate.admits(false)) {
            throw ProblemException.of(ProblemCode.LINE_OPEN);
        }
        int count = gate.turnAway();
        audit.add(new Audit.Entry(
                me.id().value(),
                AuditAction.CHANGED,
                AuditSubject.OPENING,
                null,
                Map.of("turned_away", String.valueOf(count))));
        return new TurnedAway(count);
    }
}
