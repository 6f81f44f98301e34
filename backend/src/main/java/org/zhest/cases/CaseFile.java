package org.zhest.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.RecipientId;

/** A case with what only its own page shows. */
public record CaseFile(
        CaseRow row,
        RecipientId recipient,
        @Nullable UUID ownerId,
        @Nullable Instant closedAt,
        int version) {}
