package org.zhest.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;

/** What is to change in a case. Null leaves a thing as it is; an empty owner or day takes it away. */
public record CaseChange(
        @Nullable CaseStatus status,
        @Nullable String title,
        @Nullable Optional<AccountId> owner,
        @Nullable Optional<LocalDate> dueOn) {}
