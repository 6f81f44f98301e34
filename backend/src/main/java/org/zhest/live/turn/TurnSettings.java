package org.zhest.live.turn;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * TURN servers for pages ({@code zhest.turn}), in a network that lets no media through directly.
 *
 * @param urls such as {@code turn:turn.example.org:3478?transport=udp}; none: pages reach the bridges by themselves
 * @param secret the servers' {@code static-auth-secret}, at least 16 characters
 * @param validFor how long a page may use what it got with an offer. Longer than a call: a browser whose network changes asks
 *     the server anew with what it got last, and some servers check it at each refresh (coturn does not)
 * @param relayOnly pages go through the servers even where they need not
 */
@Validated
@ConfigurationProperties("zhest.turn")
public record TurnSettings(
        @DefaultValue
        List<@Pattern(regexp = "turns?:[^\\s/@]+", message = "must be a turn: or turns: URL") String> urls,

        @DefaultValue("") String secret,
        @DefaultValue("4h") @NotNull Duration validFor,
        @DefaultValue("false") boolean relayOnly) {

    private static final int LONG_ENOUGH = 16;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @AssertTrue(message = "zhest.turn.secret: at least 16 characters where there are urls") boolean isWhole() {
        return urls.isEmpty() || secret.length() >= LONG_ENOUGH;
    }

    @AssertTrue(message = "zhest.turn.relay-only: there must be urls to go by") boolean isReachable() {
        return !relayOnly || !urls.isEmpty();
    }

    @AssertTrue(message = "zhest.turn.valid-for: at least a minute") boolean isUsable() {
        return validFor.compareTo(SHORTEST) >= 0;
    }

    /** Without the secret: it is nothing for a log. */
    @Override
    public String toString() {
        return "TurnSettings[urls=%s, validFor=%s, relayOnly=%s]".formatted(urls, validFor, relayOnly);
    }
}
