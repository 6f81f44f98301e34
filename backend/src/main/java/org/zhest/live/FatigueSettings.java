package org.zhest.live;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.zhest.signaling.fatigue.FatigueRules;

/**
 * How tired interpreters are ({@code zhest.fatigue}; docs/schedule.md).
 *
 * @param window how far back signing is counted
 * @param shortestRest a rest shorter than that counts for nothing
 * @param rest the rest owed for each {@code restPer} of signing, and the least that begins the count anew
 * @param restPer so much signing owes one rest
 * @param swapAfter a stretch of signing after which the console proposes to ask for a swap
 * @param secondAfter a call after which the console proposes to ask for a second interpreter
 */
@Validated
@ConfigurationProperties("zhest.fatigue")
public record FatigueSettings(
        @DefaultValue("12h") @NotNull Duration window,
        @DefaultValue("1m") @NotNull Duration shortestRest,
        @DefaultValue("5m") @NotNull Duration rest,
        @DefaultValue("30m") @NotNull Duration restPer,
        @DefaultValue("20m") @NotNull Duration swapAfter,
        @DefaultValue("60m") @NotNull Duration secondAfter) {

    public FatigueRules rules() {
        return new FatigueRules(window, shortestRest, rest, restPer, swapAfter, secondAfter);
    }
}
