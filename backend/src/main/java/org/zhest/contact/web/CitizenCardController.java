package org.zhest.contact.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.cases.CaseBrief;
import org.zhest.cases.CaseStatus;
import org.zhest.cases.Cases;
import org.zhest.contact.CitizensInSight;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactOutcome;
import org.zhest.contact.Contacts;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.topic.Topic;
import org.zhest.web.ProblemException;

/** What an interpreter must know of the citizen whose call is offered, in talk or to be wrapped up. */
@RestController
class CitizenCardController {

    private static final int LAST_CONTACTS = 5;

    private final CitizensInSight sight;
    private final Recipients recipients;
    private final Cases cases;
    private final Contacts contacts;
    private final Audit audit;

    CitizenCardController(CitizensInSight sight, Recipients recipients, Cases cases, Contacts contacts, Audit audit) {
        this.sight = sight;
        this.recipients = recipients;
        this.cases = cases;
        this.contacts = contacts;
        this.audit = audit;
    }

    record CitizenCard(
            UUID recipientId,
            String name,
            @Nullable LocalDate birthDate,
            String communicationNotes,
            SignMode signMode,
            String address,
            @Nullable String precinct,
            List<OpenCase> cases,
            List<LastContact> lastContacts) {}

    record OpenCase(UUID id, long number, String title, CaseStatus status, Instant openedAt) {

        static OpenCase of(CaseBrief one) {
            return new OpenCase(one.id().value(), one.number(), one.title(), one.status(), one.openedAt());
        }
    }

    record LastContact(
            UUID id,
            Instant at,
            @Nullable Topic topic,
            @Nullable ContactOutcome outcome,
            @Nullable String interpreterName) {

        static LastContact of(Contact one) {
            return new LastContact(
                    one.id().value(),
                    one.at(),
                    one.content().topic(),
                    one.content().outcome(),
                    one.interpreterName());
        }
    }

    @GetMapping("/api/citizen-card")
    CitizenCard card(@AuthenticationPrincipal SignedIn me, @RequestParam UUID callId) {
        var call = new CallId(callId);
        var recipient =
                sight.recipientOf(call, me.id()).flatMap(recipients::find).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.RECIPIENT, recipient.id().value());
        return new CitizenCard(
                recipient.id().value(),
                recipient.name(),
                recipient.birthDate(),
                recipient.communicationNotes(),
                recipient.signMode(),
                recipient.address(),
                recipient.precinct(),
                cases.unclosedOf(recipient.id()).stream().map(OpenCase::of).toList(),
                contacts.latestOf(recipient.id(), call, LAST_CONTACTS).stream()
                        .map(LastContact::of)
                        .toList());
    }
}
