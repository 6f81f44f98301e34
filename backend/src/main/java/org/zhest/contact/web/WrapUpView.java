package org.zhest.contact.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.cases.CaseBrief;
import org.zhest.cases.CaseStatus;
import org.zhest.contact.CaseChoice;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactState;
import org.zhest.contact.WrapUpForm;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;

/** A wrap-up to be filled in, or, with {@code form}, one that is completed. */
record WrapUpView(
        UUID contactId,
        int version,
        ContactState state,
        Instant at,
        @Nullable UUID callId,
        @Nullable Long callSeconds,
        @Nullable CallPurpose purpose,
        @Nullable RecipientName recipient,
        @Nullable String interpreterName,
        @Nullable CallOutcome callOutcome,
        List<WrapUpCase> cases,
        @Nullable WrapUpForm draft,
        @Nullable WrapUpForm form) {

    record RecipientName(UUID id, String name) {}

    /** A case that the contact may go to. */
    record WrapUpCase(UUID id, long number, String title, CaseStatus status) {}

    static WrapUpView of(Contact contact, List<CaseBrief> cases) {
        var call = contact.call();
        var recipient = contact.recipient();
        return new WrapUpView(
                contact.id().value(),
                contact.version(),
                contact.state(),
                contact.at(),
                call == null ? null : call.id().value(),
                call == null ? null : call.seconds(),
                call == null ? null : call.purpose(),
                recipient == null ? null : new RecipientName(recipient.id().value(), recipient.name()),
                contact.interpreterName(),
                call == null ? null : call.outcome(),
                cases.stream()
                        .map(one -> new WrapUpCase(one.id().value(), one.number(), one.title(), one.status()))
                        .toList(),
                contact.draft(),
                contact.state() == ContactState.COMPLETED ? form(contact) : null);
    }

    private static WrapUpForm form(Contact contact) {
        var content = contact.content();
        var caseRef = contact.caseRef();
        return new WrapUpForm(
                content.about(),
                content.topic() == null ? null : content.topic().code(),
                content.outcome(),
                content.agreed(),
                content.nextStep(),
                content.nextStepOn(),
                content.nextStepOwner(),
                caseRef == null
                        ? new CaseChoice.None()
                        : new CaseChoice.Existing(caseRef.id().value()),
                contact.recipient() == null ? null : contact.recipient().id().value());
    }
}
