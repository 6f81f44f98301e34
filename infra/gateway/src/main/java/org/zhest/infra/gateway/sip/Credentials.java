package org.zhest.infra.gateway.sip;

import java.security.SecureRandom;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.ListIterator;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.WWWAuthenticateHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Answers the challenges of one call or registration, by the trunk's user. */
final class Credentials {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HeaderFactory headers;
    private final @Nullable String user;
    private final @Nullable String password;
    private Digest.@Nullable Challenge challenge;
    private @Nullable String opaque;
    private boolean proxy;
    private int count;

    Credentials(HeaderFactory headers, @Nullable String user, @Nullable String password) {
        this.headers = headers;
        this.user = user;
        this.password = password;
    }

    /** For calls that do not go to the trunk: its password is no stranger's business, not even hashed. */
    static Credentials none(HeaderFactory headers) {
        return new Credentials(headers, null, null);
    }

    /** @return false where we cannot answer, or our answer was just refused */
    boolean take(Response refusal) {
        if (user == null || password == null) {
            return false;
        }
        boolean byProxy = refusal.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
        ListIterator<?> all = refusal.getHeaders(byProxy ? "Proxy-Authenticate" : "WWW-Authenticate");
        while (all.hasNext()) {
            WWWAuthenticateHeader header = (WWWAuthenticateHeader) all.next();
            if (!"Digest".equalsIgnoreCase(header.getScheme())
                    || header.getRealm() == null
                    || header.getNonce() == null) {
                continue;
            }
            Digest.Challenge next =
                    new Digest.Challenge(header.getRealm(), header.getNonce(), header.getAlgorithm(), header.getQop());
            if (!next.known()) {
                continue;
            }
            boolean refusedAlready = challenge != null
                    && byProxy == proxy
                    && !header.isStale()
                    && count > 0
                    && challenge.realm().equals(next.realm());
            challenge = next;
            opaque = header.getOpaque();
            proxy = byProxy;
            count = 0;
            return !refusedAlready;
        }
        return false;
    }

    /** Once accepted, a fresh challenge is no refusal of the password any more. */
    void accepted() {
        count = 0;
    }

    /** Adds our answer to the last challenge, if there was one. */
    void sign(Request request) {
        if (challenge == null || user == null || password == null) {
            return;
        }
        count++;
        String uri = request.getRequestURI().toString();
        String cnonce = HexFormat.of().toHexDigits(RANDOM.nextLong());
        try {
            AuthorizationHeader header = proxy
                    ? headers.createProxyAuthorizationHeader("Digest")
                    : headers.createAuthorizationHeader("Digest");
            header.setUsername(user);
            header.setRealm(challenge.realm());
            header.setNonce(challenge.nonce());
            header.setURI(request.getRequestURI());
            header.setResponse(Digest.response(challenge, user, password, request.getMethod(), uri, cnonce, count));
            if (challenge.algorithm() != null) {
                header.setAlgorithm(challenge.algorithm());
            }
            if (opaque != null) {
                header.setOpaque(opaque);
            }
            if (challenge.takesAuth()) {
                header.setQop("auth");
                header.setCNonce(cnonce);
                header.setNonceCount(count);
            }
            request.removeHeader("Proxy-Authorization");
            request.removeHeader("Authorization");
            request.setHeader(header);
        } catch (ParseException e) {
            throw new IllegalStateException("a challenge that cannot be written back", e);
        }
    }
}
