package org.zhest.infra.rtp;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Fingerprint of a certificate as SDP carries it (RFC 8122, section 5).
 *
 * @param hash name of the hash function, such as {@code sha-256}
 * @param value upper-case hexadecimal bytes with colons between
 */
public record Fingerprint(String hash, String value) {
    public Fingerprint {
        hash = hash.toLowerCase(Locale.ROOT);
        value = value.toUpperCase(Locale.ROOT);
    }

    static Fingerprint of(String hash, byte[] certificate) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(hash.toUpperCase(Locale.ROOT));
        return new Fingerprint(hash, HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest.digest(certificate)));
    }

    /** Whether this is the fingerprint of that certificate (DER). A hash that is not known or too weak matches nothing. */
    boolean matches(byte[] certificate) {
        if (!hash.matches("sha-(256|384|512)")) {
            return false;
        }
        try {
            return of(hash, certificate).value.equals(value);
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }
}
