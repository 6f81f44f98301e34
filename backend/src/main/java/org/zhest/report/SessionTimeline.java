package org.zhest.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Role;

/** A session with all that happened in it. */
public record SessionTimeline(
        SessionRow row,
        @Nullable String endReason,
        List<Turn> turns,
        List<Telephone> telephones,
        List<Event> events,
        List<Quality> quality) {

    /**
     * Who was what in it, from when to when.
     *
     * @param until null while it goes on
     * @param reason why a lead passed it on
     */
    public record Turn(
            String interpreterName,
            Part part,
            Instant since,
            @Nullable Instant until,
            @Nullable HandoverReason reason) {}

    /**
     * A try to reach somebody by telephone.
     *
     * @param name the organisation's; empty for a number that was dialled
     * @param number masked
     * @param incoming they telephoned the service
     * @param result null while it goes on
     * @param status the final one of SIP; null where there was none
     */
    public record Telephone(
            String name,
            String number,
            boolean incoming,
            Instant dialledAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable LineResult result,
            @Nullable Integer status) {}

    /** What happened, when, by whom; {@code data} holds codes and numbers. */
    public record Event(
            Instant at,
            String kind,
            @Nullable String actorName,
            @Nullable Role actorRole,
            Map<String, Object> data) {}

    /** What one side received, over the whole call. */
    public record Quality(
            String accountName,
            Role role,
            int samples,
            double fpsMean,
            double fpsMin,
            int frameHeightMin,
            @Nullable Double roundTripMsMean,
            int freezes,
            @Nullable Integer firstFrameMs) {}
}
