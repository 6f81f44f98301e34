package org.zhest.live.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the figures of the board are held against ({@code zhest.board}); they change nothing else.
 *
 * @param goal answered within that is good
 * @param floor answered within that is the least that is owed
 * @param percent how many of a hundred must be
 * @param early who leaves within that is counted apart: they thought better of it
 * @param emergency an emergency is answered within that
 */
@Validated
@ConfigurationProperties("zhest.board")
public record BoardSettings(
        @DefaultValue("45s") @NotNull Duration goal,
        @DefaultValue("120s") @NotNull Duration floor,
        @DefaultValue("80") @Min(1) @Max(100) int percent,
        @DefaultValue("10s") @NotNull Duration early,
        @DefaultValue("10s") @NotNull Duration emergency) {}
