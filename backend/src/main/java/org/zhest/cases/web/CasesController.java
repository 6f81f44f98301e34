package org.zhest.cases.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.AccountId;
import org.zhest.account.Accounts;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.audit.Filters;
import org.zhest.cases.CaseChange;
import org.zhest.cases.CaseFile;
import org.zhest.cases.CaseId;
import org.zhest.cases.CaseRow;
import org.zhest.cases.CaseStatus;
import org.zhest.cases.Cases;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.protocol.Role;
import org.zhest.topic.Topic;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;
import tools.jackson.databind.annotation.JsonDeserialize;

@RestController
class CasesController {

    private final Cases cases;
    private final Recipients recipients;
    private final Accounts accounts;
    private final Audit audit;
    private final InstantSource clock;

    CasesController(Cases cases, Recipients recipients, Accounts accounts, Audit audit, InstantSource clock) {
        this.cases = cases;
        this.recipients = recipients;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    record CaseRowView(
            UUID id,
            long number,
            String title,
            CaseStatus status,
            String recipientName,
            Topic topic,
            @Nullable String ownerName,
            Instant openedAt,
            @Nullable LocalDate dueOn,
            int contacts) {

        static CaseRowView of(CaseRow row) {
            return new CaseRowView(
                    row.id().value(),
                    row.number(),
                    row.title(),
                    row.status(),
                    row.recipientName(),
                    row.topic(),
                    row.ownerName(),
                    row.openedAt(),
                    row.dueOn(),
                    row.contacts());
        }
    }

    /** What is absent stays; {@code ownerId} and {@code dueOn} are taken away by null. */
    record CaseChangeRequest(
            @Nullable CaseStatus status,

            @JsonDeserialize(using = Given.Id.class) @Nullable Optional<UUID> ownerId,

            @JsonDeserialize(using = Given.Day.class) @Nullable Optional<LocalDate> dueOn,

            @Size(min = 1, max = 200) @Nullable String title,
            @NotNull Integer version) {}

    @GetMapping("/api/cases")
    Page<CaseRowView> list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Size(max = 200) @Nullable String query,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        var filters = new Filters().code("status", status).typed("query", query).page(page);
        audit.listed(me.id().value(), AuditSubject.CASE, filters.toMap());
        return cases.list(status, query, new Paging(page, size)).map(CaseRowView::of);
    }

    @GetMapping("/api/cases/{id}")
    CaseFileView file(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return view(me, existing(id));
    }

    @PatchMapping("/api/cases/{id}")
    @Transactional
    CaseFileView change(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody CaseChangeRequest body) {
        var file = existing(id);
        var change = new CaseChange(body.status(), stripped(body.title()), owner(body.ownerId()), body.dueOn());
        if (!cases.change(file.row().id(), change, body.version(), clock.instant())) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        audit.did(me.id().value(), AuditAction.CHANGED, AuditSubject.CASE, id);
        return view(me, existing(id));
    }

    private CaseFile existing(UUID id) {
        return cases.find(new CaseId(id)).orElseThrow(ProblemException.notFound());
    }

    private CaseFileView view(SignedIn me, CaseFile file) {
        var recipient = recipients.find(file.recipient()).orElseThrow();
        var id = file.row().id();
        audit.viewed(me.id().value(), AuditSubject.CASE, id.value());
        audit.viewed(me.id().value(), AuditSubject.RECIPIENT, recipient.id().value());
        return CaseFileView.of(file, recipient, cases.contactsOf(id), clock.instant());
    }

    private @Nullable Optional<AccountId> owner(@Nullable Optional<UUID> asked) {
        if (asked == null || asked.isEmpty()) {
            return asked == null ? null : Optional.empty();
        }
        var owner = accounts.find(new AccountId(asked.get()));
        if (owner.isEmpty() || owner.get().isDisabled() || owner.get().role() != Role.COORDINATOR) {
            throw ProblemException.invalid("ownerId", FieldCode.UNKNOWN);
        }
        return owner.map(one -> one.id());
    }

    private static @Nullable String stripped(@Nullable String title) {
        if (title != null && title.isBlank()) {
            throw ProblemException.invalid("title", FieldCode.REQUIRED);
        }
        return title == null ? null : title.strip();
    }
}
