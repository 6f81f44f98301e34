package org.zhest.live.phone;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Numbers and links as they lie in the database: AES-256-GCM (NIST SP 800-38D) under {@code zhest.phone.key}, a fresh nonce before each. Without a key
 * of its own this process makes one, and nobody opens what it sealed when it is gone.
 */
@Component
public final class Sealed {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Sealed(PhoneSettings settings) throws GeneralSecurityException {
        String given = settings.key().isBlank() ? settings.eventsToken() : settings.key();
        byte[] secret = given.isBlank() ? fresh(KEY) : given.getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(secret), "AES");
    }

    public byte[] seal(String number) {
        byte[] nonce = fresh(NONCE);
        try {
            byte[] text = run(Cipher.ENCRYPT_MODE, nonce, number.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** @return empty if it was sealed under another key: the line goes on, but cannot be dialled again */
    public Optional<String> open(byte[] sealed) {
        ByteBuffer all = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        all.get(nonce);
        byte[] text = new byte[all.remaining()];
        all.get(text);
        try {
            return Optional.of(new String(run(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.UTF_8));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(text);
    }
}
