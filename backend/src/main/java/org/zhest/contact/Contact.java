package org.zhest.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.cases.CaseId;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.topic.Topic;

/** A contact with the names of all that it refers to. */
public record Contact(
        ContactId id,
        int version,
        ContactState state,
        ContactChannel channel,
        Instant at,
        @Nullable Of recipient,
        @Nullable By interpreter,
        @Nullable CallFacts call,
        Content content,
        @Nullable CaseRef caseRef,
        @Nullable WrapUpForm draft,
        @Nullable Completion completion,
        @Nullable Letter letter) {

    /** Whose contact it is. */
    public record Of(RecipientId id, String name) {}

    /** Who interpreted. */
    public record By(AccountId id, String name) {}

    /**
     * The call it was made in.
     *
     * @param purpose what it was telephoned for; null: the citizen called
     * @param seconds of talk, null if it was never answered
     */
    public record CallFacts(
            CallId id,
            @Nullable CallPurpose purpose,
            @Nullable CallOutcome outcome,
            @Nullable Long seconds,
            List<ThirdParty> thirdParties) {}

    /**
     * Whom the call tried to reach by telephone.
     *
     * @param name the organisation's; empty for a number that was dialled
     * @param number masked
     * @param incoming they telephoned the service
     * @param result null while it goes on
     * @param status the final one of SIP; null where there was none
     */
    public record ThirdParty(
            String name,
            String number,
            boolean incoming,
            Instant dialledAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable LineResult result,
            @Nullable Integer status) {}

    /** What was wrapped up; empty until then. */
    public record Content(
            @Nullable About about,
            @Nullable Topic topic,
            @Nullable ContactOutcome outcome,
            String agreed,
            String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable StepOwner nextStepOwner) {}

    /** The case it belongs to. */
    public record CaseRef(CaseId id, long number) {}

    /**
     * A contact that is answered in writing.
     *
     * @param request what the citizen wrote; null for one who was called back and not reached
     * @param answer null until it is answered
     */
    public record Letter(
            @Nullable String request,
            @Nullable TopicClass topicClass,
            Instant answerBy,
            @Nullable String answer) {}

    /** When it was completed or answered and by whom. */
    public record Completion(Instant at, @Nullable String byName) {}

    public @Nullable String recipientName() {
        return recipient == null ? null : recipient.name();
    }

    public @Nullable String interpreterName() {
        return interpreter == null ? null : interpreter.name();
    }

    public boolean isInterpretedBy(AccountId account) {
        return interpreter != null && interpreter.id().equals(account);
    }
}
