package org.zhest.contact.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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
import org.zhest.contact.About;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactChannel;
import org.zhest.contact.ContactId;
import org.zhest.contact.ContactOutcome;
import org.zhest.contact.ContactState;
import org.zhest.contact.Contacts;
import org.zhest.contact.StepOwner;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.topic.Topic;
import org.zhest.web.ProblemException;

/** All contacts, for coordinators. */
@RestController
class ContactsController {

    private final Contacts contacts;
    private final Audit audit;
    private final InstantSource clock;

    ContactsController(Contacts contacts, Audit audit, InstantSource clock) {
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    record ContactRow(
            UUID id,
            Instant at,
            @Nullable String recipientName,
            @Nullable String interpreterName,
            ContactState state,
            ContactChannel channel,
            @Nullable CallPurpose purpose,
            @Nullable Topic topic,
            @Nullable ContactOutcome outcome,
            @Nullable Long caseNumber,
            @Nullable UUID callId,
            long ageSeconds) {

        static ContactRow of(Contact one, Instant now) {
            return new ContactRow(
                    one.id().value(),
                    one.at(),
                    one.recipientName(),
                    one.interpreterName(),
                    one.state(),
                    one.channel(),
                    one.call() == null ? null : one.call().purpose(),
                    one.content().topic(),
                    one.content().outcome(),
                    one.caseRef() == null ? null : one.caseRef().number(),
                    one.call() == null ? null : one.call().id().value(),
                    Duration.between(one.at(), now).toSeconds());
        }
    }

    /** A row of the list, and what only the contact's own page shows. */
    record ContactView(
            UUID id,
            Instant at,
            @Nullable String recipientName,
            @Nullable String interpreterName,
            ContactState state,
            ContactChannel channel,
            @Nullable CallPurpose purpose,
            @Nullable Topic topic,
            @Nullable ContactOutcome outcome,
            @Nullable Long caseNumber,
            @Nullable UUID callId,
            long ageSeconds,
            @Nullable CallOutcome callOutcome,
            @Nullable About about,
            @Nullable String agreed,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable StepOwner nextStepOwner,
            @Nullable UUID caseId,
            @Nullable Instant completedAt,
            @Nullable String completedByName,
            @Nullable Long callSeconds,
            List<Contact.ThirdParty> thirdParties,
            @Nullable String request,
            @Nullable Instant answerBy,
            @Nullable String answer,
            int version) {

        static ContactView of(Contact one, Instant now) {
            var row = ContactRow.of(one, now);
            var call = one.call();
            var content = one.content();
            var completion = one.completion();
            var letter = one.letter();
            return new ContactView(
                    row.id(),
                    row.at(),
                    row.recipientName(),
                    row.interpreterName(),
                    row.state(),
                    row.channel(),
                    row.purpose(),
                    row.topic(),
                    row.outcome(),
                    row.caseNumber(),
                    row.callId(),
                    row.ageSeconds(),
                    call == null ? null : call.outcome(),
                    content.about(),
                    Views.text(content.agreed()),
                    Views.text(content.nextStep()),
                    content.nextStepOn(),
                    content.nextStepOwner(),
                    one.caseRef() == null ? null : one.caseRef().id().value(),
                    completion == null ? null : completion.at(),
                    completion == null ? null : completion.byName(),
                    call == null ? null : call.seconds(),
                    call == null ? List.of() : call.thirdParties(),
                    letter == null ? null : letter.request(),
                    letter == null ? null : letter.answerBy(),
                    letter == null ? null : letter.answer(),
                    one.version());
        }
    }

    @GetMapping("/api/contacts")
    Page<ContactRow> list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable ContactState state,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        var filters = new Filters().code("state", state).page(page);
        audit.listed(me.id().value(), AuditSubject.CONTACT, filters.toMap());
        var now = clock.instant();
        return contacts.list(state, new Paging(page, size)).map(one -> ContactRow.of(one, now));
    }

    @GetMapping("/api/contacts/{id}")
    ContactView contact(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var contact = contacts.find(new ContactId(id)).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.CONTACT, id);
        return ContactView.of(contact, clock.instant());
    }
}
