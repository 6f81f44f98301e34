package org.zhest.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhest.topic.Topic;

/** A case as a list shows it; {@code contacts} counts them. */
public record CaseRow(
        CaseId id,
        long number,
        String title,
        CaseStatus status,
        String recipientName,
        Topic topic,
        @Nullable String ownerName,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        int contacts) {}
