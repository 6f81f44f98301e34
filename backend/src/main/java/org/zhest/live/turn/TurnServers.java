package org.zhest.live.turn;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * Lets a page in at the TURN servers, by a shared secret instead of accounts (draft-uberti-behave-turn-rest-00): the name
 * says until when, the password is an HMAC of the name. The servers need to be told of nobody.
 */
@Component
public class TurnServers {

    /** What the draft names and servers check. */
    private static final String ALGORITHM = "HmacSHA1";

    private final TurnSettings settings;
    private final InstantSource clock;

    TurnServers(TurnSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param participant in whose name the servers count what is used: it says nothing of the person, and ends with the call */
    public ServerMessage.Ice lettingIn(UUID participant) {
        if (settings.urls().isEmpty()) {
            return new ServerMessage.Ice(List.of(), false);
        }
        Instant until = clock.instant().plus(settings.validFor());
        String name = until.getEpochSecond() + ":" + participant;
        return new ServerMessage.Ice(
                List.of(new ServerMessage.IceServer(settings.urls(), name, password(name))), settings.relayOnly());
    }

    private String password(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
