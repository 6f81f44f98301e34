package org.zhest.live.phone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.TopicClass;

/**
 * The service's telephone ({@code zhest.phone}).
 *
 * @param gateways each with the address of its control and its token; none: interpreters dial on telephones of their own
 * @param incoming numbers that people telephone; a call to another is not taken
 * @param eventsToken what gateways prove themselves with when they post events
 * @param key a secret that is the same on every node: numbers of live lines are encrypted with it; without it the events'
 *     token serves
 * @param emergencyNumber of the emergency service
 * @param regions countries that may be called (ISO 3166-1)
 * @param dials calls that one interpreter may make within {@code dialsWithin}; an emergency is not counted
 * @param ringFor how long a telephone rings
 * @param announceEvery the pause between two announcements to who waits on the telephone
 * @param lostAfter how long a gateway may be silent before its lines are given up
 */
@Validated
@ConfigurationProperties("zhest.phone")
public record PhoneSettings(
        @DefaultValue List<@Valid Gateway> gateways,
        @DefaultValue List<@Valid Incoming> incoming,
        @DefaultValue("") String eventsToken,
        @DefaultValue("") String key,
        @DefaultValue("112") @NotBlank String emergencyNumber,
        @DefaultValue("RU") Set<String> regions,
        @DefaultValue("30") @Positive int dials,
        @DefaultValue("10m") @NotNull Duration dialsWithin,
        @DefaultValue("60s") @NotNull Duration ringFor,
        @DefaultValue("6s") @NotNull Duration lostAfter,
        @DefaultValue("20s") @NotNull Duration announceEvery,
        @DefaultValue("2s") @NotNull Duration connectTimeout,
        @DefaultValue("5s") @NotNull Duration requestTimeout) {

    private static final int LONG_ENOUGH = 16;

    public record Gateway(@NotNull URI url, @NotBlank String token) {}

    /**
     * A number of the service's that people telephone.
     *
     * @param number as the gateway's trunk names it: E.164, or a short number
     * @param purpose what it is telephoned for
     * @param topic what it is about, which decides who may be offered the call
     */
    public record Incoming(
            @NotBlank String number,
            @DefaultValue("relay") @NotNull CallPurpose purpose,
            @DefaultValue("everyday") @NotNull TopicClass topic) {}

    /** Whether the service has a telephone. */
    public boolean there() {
        return !gateways.isEmpty();
    }

    @AssertTrue(message = "zhest.phone.events-token: at least 16 characters where there are gateways") boolean isWhole() {
        return gateways.isEmpty() || eventsToken.length() >= LONG_ENOUGH;
    }
}
