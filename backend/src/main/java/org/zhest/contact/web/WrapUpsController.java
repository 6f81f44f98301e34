package org.zhest.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.cases.Cases;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactId;
import org.zhest.contact.WrapUpFlaw;
import org.zhest.contact.WrapUpForm;
import org.zhest.contact.WrapUps;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

@RestController
class WrapUpsController {

    private final WrapUps wrapUps;
    private final Cases cases;
    private final Audit audit;

    WrapUpsController(WrapUps wrapUps, Cases cases, Audit audit) {
        this.wrapUps = wrapUps;
        this.cases = cases;
        this.audit = audit;
    }

    record OpenWrapUp(UUID contactId, Instant at, @Nullable String recipientName) {}

    record CompleteRequest(
            @NotNull @Valid WrapUpForm form, @NotNull Integer version) {}

    /** One's own that are still open, newest first. */
    @GetMapping("/api/wrap-ups")
    List<OpenWrapUp> open(@AuthenticationPrincipal SignedIn me) {
        audit.listed(me.id().value(), AuditSubject.CONTACT, Map.of("state", "open"));
        return wrapUps.openOf(me).stream()
                .map(one -> new OpenWrapUp(one.id().value(), one.at(), one.recipientName()))
                .toList();
    }

    @GetMapping("/api/wrap-ups/{contactId}")
    WrapUpView wrapUp(@AuthenticationPrincipal SignedIn me, @PathVariable UUID contactId) {
        var contact = wrapUps.find(new ContactId(contactId), me).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.CONTACT, contactId);
        return view(contact);
    }

    @PutMapping("/api/wrap-ups/{contactId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID contactId, @Valid @RequestBody WrapUpForm form) {
        done(wrapUps.saveDraft(new ContactId(contactId), form, me));
    }

    @PostMapping("/api/wrap-ups/{contactId}/complete")
    WrapUpView complete(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID contactId,
            @Valid @RequestBody CompleteRequest body) {
        var contact = done(wrapUps.complete(new ContactId(contactId), body.form(), body.version(), me));
        audit.did(me.id().value(), AuditAction.COMPLETED, AuditSubject.CONTACT, contactId);
        return view(contact);
    }

    private WrapUpView view(Contact contact) {
        var recipient = contact.recipient();
        return WrapUpView.of(contact, recipient == null ? List.of() : cases.unclosedOf(recipient.id()));
    }

    private static Contact done(WrapUps.Result result) {
        return switch (result) {
            case WrapUps.Result.Done(var contact) -> contact;
            case WrapUps.Result.NotFound() -> throw ProblemException.of(ProblemCode.NOT_FOUND);
            case WrapUps.Result.AlreadyCompleted() -> throw ProblemException.of(ProblemCode.ALREADY_COMPLETED);
            case WrapUps.Result.Stale() -> throw ProblemException.of(ProblemCode.CONFLICT);
            case WrapUps.Result.Flawed(var flaws) -> {
                var fields = new HashMap<String, FieldCode>();
                flaws.forEach((field, flaw) -> fields.put(field, code(flaw)));
                throw ProblemException.invalid(fields);
            }
        };
    }

    private static FieldCode code(WrapUpFlaw flaw) {
        return switch (flaw) {
            case REQUIRED -> FieldCode.REQUIRED;
            case UNKNOWN -> FieldCode.UNKNOWN;
            case PAST -> FieldCode.PAST;
        };
    }
}
