package org.zhest.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Checks a login and password, and slows down those who guess. */
@Service
public class SignIn {

    private final Accounts accounts;
    private final SignInFailures failures;
    private final Passwords passwords;
    private final SignInSettings settings;
    private final InstantSource clock;

    SignIn(
            Accounts accounts,
            SignInFailures failures,
            Passwords passwords,
            SignInSettings settings,
            InstantSource clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** The password is right. */
        record Welcome(Account account) implements Result {}

        /** No such login, or another password; nobody learns which. */
        record BadCredentials() implements Result {}

        /** The password is right, but the account is disabled. */
        record Disabled() implements Result {}

        /** Too many failures: the password was not looked at. */
        record Throttled(Duration retryAfter) implements Result {}
    }

    /**
     * The attempt is written down as a failure before the password is checked, and taken back after: however many
     * attempts come at once, no more than the limit are ever checked.
     */
    public Result attempt(Login login, String password, String address) {
        var now = clock.instant();
        var attempt = failures.add(login, address, now);
        var retryAfter = retryAfter(login, address, now);
        if (retryAfter != null) {
            failures.withdraw(attempt);
            return new Result.Throttled(retryAfter);
        }
        var known = accounts.credentialsOf(login);
        if (!passwords.matches(
                password, known.map(Accounts.Credentials::passwordHash).orElse(null))) {
            return new Result.BadCredentials();
        }
        failures.withdraw(attempt);
        var credentials = known.orElseThrow();
        var account = credentials.account();
        if (account.isDisabled()) {
            return new Result.Disabled();
        }
        failures.forget(login);
        if (passwords.isOutdated(credentials.passwordHash())) {
            accounts.setPasswordHash(account.id(), passwords.hash(password));
        }
        return new Result.Welcome(account);
    }

    private @Nullable Duration retryAfter(Login login, String address, Instant now) {
        var since = now.minus(settings.window());
        var ofLogin = failures.nthNewestOfLogin(login, settings.failuresPerLogin() + 1, since);
        var ofAddress = failures.nthNewestOfAddress(address, settings.failuresPerAddress() + 1, since);
        if (ofLogin == null && ofAddress == null) {
            return null;
        }
        var latest = ofAddress == null || (ofLogin != null && ofLogin.isAfter(ofAddress)) ? ofLogin : ofAddress;
        return latest == null ? null : Duration.between(since, latest).plusSeconds(1);
    }

    @Scheduled(fixedDelayString = "PT5M")
    void sweep() {
        failures.deleteBefore(clock.instant().minus(settings.window()));
    }
}
