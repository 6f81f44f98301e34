package org.zhest.live.guest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhest.account.Login;
import org.zhest.account.SignInFailures;
import org.zhest.account.SignInSettings;

/** Slows down those who try links at random: they count with failed sign-ins of the same address. */
@Component
public class LinkGuesses {

    /** No account has it: a guest's goes on after the dash. */
    private static final Login LINKS = Login.of("guest");

    private final SignInFailures failures;
    private final SignInSettings settings;
    private final InstantSource clock;

    LinkGuesses(SignInFailures failures, SignInSettings settings, InstantSource clock) {
        this.failures = failures;
        this.settings = settings;
        this.clock = clock;
    }

    /** The address has guessed too often. */
    public static final class TooMany extends Exception {
        private final transient Duration retryAfter;

        TooMany(Duration retryAfter) {
            super("too many links tried", null, false, false);
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** Counted before it is looked at, and taken back where there is such a link: however many come at once. */
    public GuestCommands.Arrived counted(String address, Supplier<GuestCommands.Arrived> attempt) throws TooMany {
        Instant now = clock.instant();
        Instant since = now.minus(settings.window());
        long counted = failures.add(LINKS, address, now);
        Instant latest = failures.nthNewestOfAddress(address, settings.failuresPerAddress() + 1, since);
        if (latest != null) {
            failures.withdraw(counted);
            throw new TooMany(Duration.between(since, latest).plusSeconds(1));
        }
        GuestCommands.Arrived arrived = attempt.get();
        if (!(arrived instanceof GuestCommands.Arrived.Unknown)) {
            failures.withdraw(counted);
        }
        return arrived;
    }
}
