package org.zhest.live;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The media bridges ({@code zhest.media}).
 *
 * @param bridges base URLs of the bridges' REST, such as {@code http://10.0.0.5:8080}; never a public address
 * @param connectTimeout how long a connection to a bridge may take
 * @param requestTimeout how long a bridge may take to answer
 * @param readInterval how often each bridge's health, drain flag and stress are read
 * @param region which region's bridges come first, as the bridges name theirs; none: all are alike
 * @param moveEvery how long a bridge that drains gives up no further call after one
 * @param overlap how long a call that moved keeps its media on the old bridge too, so that pages can change over unseen
 */
@Validated
@ConfigurationProperties("zhest.media")
public record MediaSettings(
        @NotEmpty(message = "name at least one bridge: zhest.media.bridges (or ZHEST_MEDIA_BRIDGES)")
        List<URI> bridges,

        @DefaultValue("1s") @NotNull Duration connectTimeout,
        @DefaultValue("3s") @NotNull Duration requestTimeout,
        @DefaultValue("2s") @NotNull Duration readInterval,
        @Nullable String region,
        @DefaultValue("1s") @NotNull Duration moveEvery,
        @DefaultValue("10s") @NotNull Duration overlap) {}
