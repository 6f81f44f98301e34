package org.zhest.contact.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.audit.Filters;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactId;
import org.zhest.contact.ContactState;
import org.zhest.contact.Contacts;
import org.zhest.contact.StepOwner;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.topic.Topic;
import org.zhest.web.ProblemException;

/** A citizen's own contacts, and nobody else's. */
@RestController
class MyContactsController {

    private final Contacts contacts;
    private final Audit audit;

    MyContactsController(Contacts contacts, Audit audit) {
        this.contacts = contacts;
        this.audit = audit;
    }

    record MyContact(
            UUID id,
            Instant at,
            @Nullable String interpreterName,
            ContactState state,
            @Nullable CallOutcome callOutcome,
            @Nullable Topic topic,
            @Nullable String agreed,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable StepOwner nextStepOwner,
            @Nullable Long caseNumber,
            @Nullable String request,
            @Nullable Instant answerBy,
            @Nullable String answer) {

        static MyContact of(Contact one) {
            var content = one.content();
            var letter = one.letter();
            return new MyContact(
                    one.id().value(),
                    one.at(),
                    one.interpreterName(),
                    one.state(),
                    one.call() == null ? null : one.call().outcome(),
                    content.topic(),
                    Views.text(content.agreed()),
                    Views.text(content.nextStep()),
                    content.nextStepOn(),
                    content.nextStepOwner(),
                    one.caseRef() == null ? null : one.caseRef().number(),
                    letter == null ? null : letter.request(),
                    letter == null ? null : letter.answerBy(),
                    letter == null ? null : letter.answer());
        }
    }

    @GetMapping("/api/my/contacts")
    Page<MyContact> list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        audit.listed(
                me.id().value(), AuditSubject.CONTACT, new Filters().page(page).toMap());
        return contacts.ofCitizen(me.id(), new Paging(page, size)).map(MyContact::of);
    }

    @GetMapping("/api/my/contacts/{id}")
    MyContact contact(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var contact = contacts.ofCitizen(me.id(), new ContactId(id)).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.CONTACT, id);
        return MyContact.of(contact);
    }
}
