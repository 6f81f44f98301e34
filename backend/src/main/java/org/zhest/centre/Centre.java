package org.zhest.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * The centre.
 *
 * @param zone the zone in which its days begin and its reports write times ({@code zhest.zone}, an IANA name)
 * @param naming what people read as its name ({@code zhest.centre.name.ru}, {@code zhest.centre.name.en})
 */
@Validated
@ConfigurationProperties("zhest")
public record Centre(
        @DefaultValue("Europe/Moscow") ZoneId zone,
        @Name("centre") @DefaultValue @Valid Naming naming) {

    /** The name in both languages of the interface. */
    public record Naming(@DefaultValue @Valid CentreName name) {}

    /** The name, Russian and English. */
    public record CentreName(
            @DefaultValue("Жест") @NotBlank String ru,
            @DefaultValue("Zhest") @NotBlank String en) {}

    public CentreName name() {
        return naming.name();
    }

    public LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** @return the first moment of that day */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
