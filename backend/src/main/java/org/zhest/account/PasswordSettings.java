package org.zhest.account;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one Argon2id hash costs; a hash of another cost is renewed when its person next signs in.
 *
 * @param memory KiB of memory (OWASP's least: 19 MiB with two passes)
 * @param passes over that memory
 */
@Validated
@ConfigurationProperties("zhest.password")
public record PasswordSettings(
        @DefaultValue("19456") @Min(8) int memory,
        @DefaultValue("2") @Min(1) int passes) {

    /** Characters of a new password, at least. */
    public static final int MIN_LENGTH = 10;
    /** Characters of a password, at most. */
    public static final int MAX_LENGTH = 200;
}
