package org.zhest.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhest.cases.CaseId;
import org.zhest.signaling.call.RecipientId;

/** A wrap-up that is whole: what a completed contact says. */
public record WrapUp(
        @Nullable RecipientId recipient,
        About about,
        String topicCode,
        ContactOutcome outcome,
        String agreed,
        String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable StepOwner nextStepOwner,
        @Nullable CaseId caseId) {}
