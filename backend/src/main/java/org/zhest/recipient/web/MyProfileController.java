package org.zhest.recipient.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.recipient.Recipient;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.web.ProblemException;

/** What the service knows of a citizen, as far as their own call needs it. */
@RestController
class MyProfileController {

    private final Recipients recipients;
    private final Audit audit;

    MyProfileController(Recipients recipients, Audit audit) {
        this.recipients = recipients;
        this.audit = audit;
    }

    /**
     * @param address where help is sent first; may be empty
     * @param email where they are told of missed calls; may be empty
     */
    record MyProfile(String name, SignMode signMode, String address, String email) {}

    /** @param email where they are told of missed calls; empty: nowhere */
    record EmailRequest(@NotNull @Email @Size(max = 254) String email) {}

    @PutMapping("/api/my/profile/email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setEmail(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody EmailRequest body) {
        Recipient recipient = recipients.ofAccount(me.id()).orElseThrow(ProblemException.notFound());
        recipients.setEmail(me.id(), body.email());
        audit.did(
                me.id().value(),
                AuditAction.CHANGED,
                AuditSubject.RECIPIENT,
                recipient.id().value());
    }

    @GetMapping("/api/my/profile")
    MyProfile profile(@AuthenticationPrincipal SignedIn me) {
        Recipient recipient = recipients.ofAccount(me.id()).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.RECIPIENT, recipient.id().value());
        return new MyProfile(
                recipient.name(),
                recipient.signMode(),
                recipient.address(),
                recipients.emailOf(me.id()).orElse(""));
    }
}
