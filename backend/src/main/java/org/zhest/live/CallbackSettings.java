package org.zhest.live;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Calling back ({@code zhest.callback}).
 *
 * @param rings how long the citizen's page rings; an interpreter is held free for so long
 * @param gaps after which time each next try is made; one more try than gaps
 */
@Validated
@ConfigurationProperties("zhest.callback")
public record CallbackSettings(
        @DefaultValue("30s") @NotNull Duration rings,
        @DefaultValue({"2m", "5m"}) @NotNull List<Duration> gaps) {}
