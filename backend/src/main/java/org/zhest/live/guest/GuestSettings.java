package org.zhest.live.guest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Guests of calls ({@code zhest.guest}).
 *
 * @param linkValidFor how long after it was made the guest must have been let in
 * @param places guests, with those who are invited, that a call has at a time
 * @param linksPerCall links that are made in one call in all
 * @param peoplePerCall citizen, interpreters, guests and telephones in one call at a time
 */
@Validated
@ConfigurationProperties("zhest.guest")
public record GuestSettings(
        @DefaultValue("30m") @NotNull Duration linkValidFor,
        @DefaultValue("2") @Min(0) int places,
        @DefaultValue("20") @Min(0) int linksPerCall,
        @DefaultValue("6") @Min(2) int peoplePerCall) {}
