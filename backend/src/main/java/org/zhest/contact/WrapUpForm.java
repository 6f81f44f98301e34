package org.zhest.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a wrap-up. A draft may hold any part of it; what completing needs is checked then.
 *
 * @param recipientId whose contact it is, where the call does not say; null: somebody who is not known
 */
public record WrapUpForm(
        @Nullable About about,
        @Size(max = 40) @Nullable String topicCode,
        @Nullable ContactOutcome outcome,
        @Size(max = 500) @Nullable String agreed,
        @Size(max = 300) @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable StepOwner nextStepOwner,
        @JsonProperty("case") @Valid @Nullable CaseChoice caseChoice,
        @Nullable UUID recipientId) {}
