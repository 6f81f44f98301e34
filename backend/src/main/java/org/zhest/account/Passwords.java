package org.zhest.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords. The stored form names its algorithm and cost, so both may change later. */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordSettings settings) {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, settings.memory(), settings.passes());
        this.encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
        this.nobodys = hash("nobody's password");
    }

    final String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes as long for a login that does not exist ({@code hash} null) as for one that does. */
    boolean matches(String password, @Nullable String hash) {
        var matches = encoder.matches(password, hash == null ? nobodys : hash);
        return matches && hash != null;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
