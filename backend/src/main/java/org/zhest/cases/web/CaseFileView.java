package org.zhest.cases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.cases.CaseContact;
import org.zhest.cases.CaseFile;
import org.zhest.cases.CaseRow;
import org.zhest.cases.CaseStatus;
import org.zhest.recipient.Recipient;
import org.zhest.topic.Topic;

/** The whole case file; contacts newest first. */
record CaseFileView(
        UUID id,
        long number,
        String title,
        CaseStatus status,
        String recipientName,
        Topic topic,
        @Nullable String ownerName,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        int contacts,
        RecipientView recipient,
        @Nullable UUID ownerId,
        @Nullable Instant closedAt,
        int version,
        List<CaseContactView> contactRows) {

    /** Whose case it is. */
    record RecipientView(
            UUID id,
            String name,
            @Nullable LocalDate birthDate,
            String communicationNotes,
            @Nullable String precinct) {}

    /** A contact of the case; {@code ageSeconds} since it was made. */
    record CaseContactView(
            UUID id,
            Instant at,
            @Nullable String recipientName,
            @Nullable String interpreterName,

            @Schema(allowableValues = {"open", "completed", "missed", "to_answer", "answered"})
            String state,

            @Nullable Topic topic,

            @Schema(allowableValues = {"solved", "in_progress", "referred", "not_solved", "no_request"}) @Nullable String outcome,

            @Nullable Long caseNumber,
            @Nullable UUID callId,
            long ageSeconds) {}

    static CaseFileView of(CaseFile file, Recipient recipient, List<CaseContact> contacts, Instant now) {
        var row = file.row();
        return new CaseFileView(
                row.id().value(),
                row.number(),
                row.title(),
                row.status(),
                row.recipientName(),
                row.topic(),
                row.ownerName(),
                row.openedAt(),
                row.dueOn(),
                row.contacts(),
                new RecipientView(
                        recipient.id().value(),
                        recipient.name(),
                        recipient.birthDate(),
                        recipient.communicationNotes(),
                        recipient.precinct()),
                file.ownerId(),
                file.closedAt(),
                file.version(),
                contacts.stream().map(one -> contact(one, row, now)).toList());
    }

    private static CaseContactView contact(CaseContact one, CaseRow row, Instant now) {
        return new CaseContactView(
                one.id(),
                one.at(),
                row.recipientName(),
                one.interpreterName(),
                one.state(),
                one.topic(),
                one.outcome(),
                row.number(),
                one.callId(),
                Duration.between(one.at(), now).toSeconds());
    }
}
