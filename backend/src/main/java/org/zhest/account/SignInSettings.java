package org.zhest.account;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How guessing of passwords is slowed down.
 *
 * @param failuresPerLogin failed sign-ins of one login within the window before it is refused unseen
 * @param failuresPerAddress the same, of one network address
 * @param window how long a failure counts
 */
@Validated
@ConfigurationProperties("zhest.sign-in")
public record SignInSettings(
        @DefaultValue("5") @Min(1) int failuresPerLogin,
        @DefaultValue("30") @Min(1) int failuresPerAddress,
        @DefaultValue("15m") @DurationMin(seconds = 1) Duration window) {}
