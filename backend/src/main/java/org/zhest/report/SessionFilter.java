package org.zhest.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.CallOutcome;

/** Which sessions are asked for; null means all. {@code from} is included, {@code until} is not. */
public record SessionFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID interpreter,
        @Nullable String topic,
        @Nullable CallOutcome outcome) {}
