package org.zhest.live;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The queue ({@code zhest.queue}).
 *
 * @param offerRings how long an offer rings before it goes to the next interpreter
 * @param absenceGrace how long a caller whose page is gone keeps the place in the queue
 * @param resumeWithin how long after that a new call for the same need has the old place again
 * @param missesToBreak offers missed in a row that put an interpreter on a break
 * @param hopelessAfter past which expected wait pages offer to write instead, besides the queue
 * @param offAfter how long an interpreter whose page is gone stays ready or on a break before being off
 */
@Validated
@ConfigurationProperties("zhest.queue")
public record QueueSettings(
        @DefaultValue("15s") @NotNull Duration offerRings,
        @DefaultValue("15s") @NotNull Duration absenceGrace,
        @DefaultValue("2m") @NotNull Duration resumeWithin,
        @DefaultValue("3") int missesToBreak,
        @DefaultValue("20m") @NotNull Duration hopelessAfter,
        @DefaultValue("60s") @NotNull Duration offAfter) {}
