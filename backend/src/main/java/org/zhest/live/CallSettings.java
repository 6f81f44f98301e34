package org.zhest.live;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A call in talk ({@code zhest.call}).
 *
 * @param reconnectGrace how long a side may be away before the call ends as dropped
 * @param mediaGrace how long a side's media may fail before the call ends as failed
 * @param stay how long after the third party's answer a hand-over needs a reason
 */
@Validated
@ConfigurationProperties("zhest.call")
public record CallSettings(
        @DefaultValue("60s") @NotNull Duration reconnectGrace,
        @DefaultValue("30s") @NotNull Duration mediaGrace,
        @DefaultValue("10m") @NotNull Duration stay) {}
