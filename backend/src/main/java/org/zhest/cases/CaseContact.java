package org.zhest.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.topic.Topic;

/** A contact as the history of its case shows it; state and outcome are contact's codes. */
public record CaseContact(
        UUID id,
        Instant at,
        @Nullable String interpreterName,
        String state,
        @Nullable Topic topic,
        @Nullable String outcome,
        @Nullable UUID callId) {}
