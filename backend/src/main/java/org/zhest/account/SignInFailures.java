package org.zhest.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed sign-ins of the last minutes. An attempt counts as failed until it has succeeded. */
public interface SignInFailures {

    /** @return names the attempt for {@link #withdraw} */
    long add(Login login, String address, Instant now);

    void withdraw(long attempt);

    void forget(Login login);

    void deleteBefore(Instant time);

    /** @return when the {@code nth} newest failure since {@code since} was, this attempt included; null if there is none */
    @Nullable Instant nthNewestOfLogin(Login login, int nth, Instant since);

    /** @return the same for an address */
    @Nullable Instant nthNewestOfAddress(String address, int nth, Instant since);
}
