package org.zhest.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhest.cases.CaseId;

/** A wrap-up that is whole: what a completed contact says. */
public record WrapUp(
        About about,
        String topicCode,
        ContactOutcome outcome,
        String agreed,
        String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable StepOwner nextStepOwner,
        @Nullable CaseId caseId) {}
