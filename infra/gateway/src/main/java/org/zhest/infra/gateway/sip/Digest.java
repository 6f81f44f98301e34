package org.zhest.infra.gateway.sip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The response to a challenge (RFC 7616, and RFC 2617 without qop). */
final class Digest {
    private Digest() {}

    /**
     * @param algorithm as the challenge names it; null is MD5
     * @param qop null where the challenge names none
     */
    record Challenge(
            String realm,
            String nonce,
            @Nullable String algorithm,
            @Nullable String qop) {

        boolean known() {
            return hash() != null && (qop == null || takesAuth());
        }

        boolean takesAuth() {
            if (qop != null) {
                for (String each : qop.split(",")) {
                    if (each.strip().equalsIgnoreCase("auth")) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Nullable String hash() {
            return switch (algorithm == null ? "MD5" : algorithm.toUpperCase(Locale.ROOT)) {
                case "MD5" -> "MD5";
                case "SHA-256" -> "SHA-256";
                default -> null;
            };
        }
    }

    static String response(
            Challenge challenge, String user, String password, String method, String uri, String cnonce, int count) {
        String first = hex(challenge, user + ":" + challenge.realm() + ":" + password);
        String second = hex(challenge, method + ":" + uri);
        if (!challenge.takesAuth()) {
            return hex(challenge, first + ":" + challenge.nonce() + ":" + second);
        }
        return hex(
                challenge,
                first + ":" + challenge.nonce() + ":" + String.format("%08x", count) + ":" + cnonce + ":auth:"
                        + second);
    }

    private static String hex(Challenge challenge, String text) {
        String hash = challenge.hash();
        if (hash == null) {
            throw new IllegalArgumentException("unknown algorithm");
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(hash).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
