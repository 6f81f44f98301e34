package org.zhest.live.guest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.live.phone.Sealed;

/** The secrets of links: 32 random bytes, of which the database knows the hash, and the whole only encrypted. */
@Component
class GuestLinks {

    private static final int BYTES = 32;

    private final Guests guests;
    private final Sealed sealed;
    private final SecureRandom random = new SecureRandom();

    GuestLinks(Guests guests, Sealed sealed) {
        this.guests = guests;
        this.sealed = sealed;
    }

    String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] seal(String token) {
        return sealed.seal(token);
    }

    /** The secret of a link that was not used yet; empty too where the key has changed since. */
    Optional<String> of(UUID guest) {
        return guests.secretOf(guest).flatMap(sealed::open);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
