package org.zhest.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.audit.Filters;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactId;
import org.zhest.contact.Letters;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Messages that citizens leave, and the answers that interpreters and coordinators write. */
@RestController
class LettersController {

    private final Letters letters;
    private final Audit audit;

    LettersController(Letters letters, Audit audit) {
        this.letters = letters;
        this.audit = audit;
    }

    record LeaveMessageRequest(
            @NotBlank @Size(max = 1_000) String text,
            @NotNull TopicClass topicClass) {}

    /** @param answerBy when an answer is there at the latest */
    record LeftMessage(UUID id, Instant answerBy) {}

    record AnswerRequest(
            @NotBlank @Size(max = 1_000) String text,
            @NotNull Integer version) {}

    /** @param request null: the citizen asked to be called back and was not reached */
    record LetterRow(
            UUID id,
            Instant at,
            @Nullable String recipientName,
            @Nullable String request,
            @Nullable TopicClass topicClass,
            Instant answerBy,
            int version) {

        static LetterRow of(Contact one) {
            var letter = Objects.requireNonNull(one.letter());
            return new LetterRow(
                    one.id().value(),
                    one.at(),
                    one.recipientName(),
                    letter.request(),
                    letter.topicClass(),
                    letter.answerBy(),
                    one.version());
        }
    }

    @PostMapping("/api/my/messages")
    @ResponseStatus(HttpStatus.CREATED)
    LeftMessage leave(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody LeaveMessageRequest body) {
        var left =
                letters.leave(me.id(), body.text().strip(), body.topicClass()).orElseThrow(ProblemException.notFound());
        audit.did(
                me.id().value(),
                AuditAction.CREATED,
                AuditSubject.CONTACT,
                left.id().value());
        return new LeftMessage(
                left.id().value(), Objects.requireNonNull(left.letter()).answerBy());
    }

    /** Those that wait, the most urgent first. */
    @GetMapping("/api/letters")
    Page<LetterRow> toAnswer(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        audit.listed(
                me.id().value(), AuditSubject.CONTACT, new Filters().page(page).toMap());
        return letters.toAnswer(new Paging(page, size)).map(LetterRow::of);
    }

    @PostMapping("/api/letters/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody AnswerRequest body) {
        switch (letters.answer(new ContactId(id), body.text().strip(), body.version(), me)) {
            case DONE -> audit.did(me.id().value(), AuditAction.COMPLETED, AuditSubject.CONTACT, id);
            case NOT_FOUND -> throw ProblemException.of(ProblemCode.NOT_FOUND);
            case ALREADY -> throw ProblemException.of(ProblemCode.ALREADY_COMPLETED);
            case STALE -> throw ProblemException.of(ProblemCode.CONFLICT);
        }
    }
}
