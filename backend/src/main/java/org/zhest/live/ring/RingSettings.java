package org.zhest.live.ring;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Rings of citizens for who telephones ({@code zhest.ring}).
 *
 * @param rings how long their pages ring
 */
@Validated
@ConfigurationProperties("zhest.ring")
public record RingSettings(@DefaultValue("45s") @NotNull Duration rings) {}
