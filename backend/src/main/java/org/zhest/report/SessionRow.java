package org.zhest.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.topic.Topic;

/**
 * A session as the log shows it.
 *
 * @param citizenName null where somebody telephoned and no citizen came
 * @param purpose what it was telephoned for; null: the citizen called
 * @param callerName who telephoned: an organisation, or a masked number; empty if it was withheld
 * @param waitSeconds until it was answered, or given up; null while it waits
 * @param talkSeconds null until it has ended, or if it was never answered
 * @param contactState the state of its contact, by contact's code
 * @param fpsMean frames a second that both sides received, on average
 * @param firstFrameMs until the slower side saw the other
 */
public record SessionRow(
        UUID callId,
        Instant requestedAt,
        @Nullable String citizenName,
        @Nullable CallPurpose purpose,
        @Nullable String callerName,
        @Nullable String interpreterName,
        @Nullable UUID interpreterId,
        @Nullable Long waitSeconds,
        @Nullable Long talkSeconds,
        SessionState state,
        @Nullable CallOutcome callOutcome,
        @Nullable Topic topic,
        @Nullable UUID contactId,

        @Schema(allowableValues = {"open", "completed", "missed", "to_answer", "answered"}) @Nullable String contactState,

        @Nullable Long caseNumber,
        @Nullable UUID caseId,
        @Nullable Double fpsMean,
        @Nullable Integer firstFrameMs) {}
