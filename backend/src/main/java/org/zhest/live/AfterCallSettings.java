package org.zhest.live;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The time after a call ({@code zhest.after-call}).
 *
 * @param limit how long an interpreter is after a call before being ready by themselves
 * @param extension how much longer one extension makes it
 * @param extensions how often one such time may be extended
 */
@Validated
@ConfigurationProperties("zhest.after-call")
public record AfterCallSettings(
        @DefaultValue("3m") @NotNull Duration limit,
        @DefaultValue("2m") @NotNull Duration extension,
        @DefaultValue("2") @Min(0) int extensions) {}
