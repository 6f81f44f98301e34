package org.zhest.cases.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.cases.Cases;
import org.zhest.recipient.Recipients;

/** The open cases of a citizen, for a call that goes on with one. */
@RestController
class MyCasesController {

    private final Cases cases;
    private final Recipients recipients;
    private final Audit audit;

    MyCasesController(Cases cases, Recipients recipients, Audit audit) {
        this.cases = cases;
        this.recipients = recipients;
        this.audit = audit;
    }

    record MyCase(UUID id, long number, String title) {}

    @GetMapping("/api/my/cases")
    List<MyCase> open(@AuthenticationPrincipal SignedIn me) {
        audit.listed(me.id().value(), AuditSubject.CASE, Map.of("state", "open"));
        return recipients.ofAccount(me.id()).stream()
                .flatMap(one -> cases.unclosedOf(one.id()).stream())
                .map(one -> new MyCase(one.id().value(), one.number(), one.title()))
                .toList();
    }
}
