package org.zhest.infra.gateway.sip;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one suite that we take of {@code a=crypto} (RFC 4568): master key and salt together. */
final class CryptoLine {
    private static final String SUITE = "AES_CM_128_HMAC_SHA1_80";
    private static final int BYTES = 30;
    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,9})\\s+(\\S+)\\s+inline:([A-Za-z0-9+/=]{1,80})(\\|2\\^\\d+|\\|\\d+)?(\\|\\d+:\\d+)?(\\s.*)?");

    private final int tag;
    private final byte[] key;

    CryptoLine(int tag, byte[] key) {
        this.tag = tag;
        this.key = key.clone();
    }

    static CryptoLine fresh(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new CryptoLine(1, key);
    }

    /** @return null for another suite, a key identifier, session parameters, or what is no such line: it counts as not offered */
    static @Nullable CryptoLine read(String value) {
        Matcher line = LINE.matcher(value.strip());
        if (!line.matches()
                || !line.group(2).toUpperCase(Locale.ROOT).equals(SUITE)
                || line.group(5) != null
                || line.group(6) != null) {
            return null;
        }
        try {
            byte[] key = Base64.getDecoder().decode(line.group(3));
            return key.length == BYTES ? new CryptoLine(Integer.parseInt(line.group(1)), key) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    int tag() {
        return tag;
    }

    byte[] key() {
        return key.clone();
    }

    CryptoLine withTag(int other) {
        return new CryptoLine(other, key);
    }

    String value() {
        return tag + " " + SUITE + " inline:" + Base64.getEncoder().encodeToString(key);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof CryptoLine other && tag == other.tag && Arrays.equals(key, other.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key) + tag;
    }

    /** The key is not for logs. */
    @Override
    public String toString() {
        return "CryptoLine[" + tag + "]";
    }
}
