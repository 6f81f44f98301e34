package org.zhest.mail;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * E-mail ({@code zhest.mail}); the server is {@code spring.mail.*}.
 *
 * @param from who sends it
 */
@Validated
@ConfigurationProperties("zhest.mail")
public record MailSettings(
        @DefaultValue("zhest@localhost") @NotNull String from) {}
