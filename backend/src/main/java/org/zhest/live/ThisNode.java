package org.zhest.live;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** This process among those of the centre. Its id and secret are made anew at every start. */
@Component
public class ThisNode {

    private static final int SECRET_BYTES = 32;

    private final UUID id = UUID.randomUUID();
    private final String secret = random();
    private final NodeSettings settings;
    private final Environment environment;

    ThisNode(NodeSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    public UUID id() {
        return id;
    }

    /** Where the other nodes reach this one; null until its port is open. */
    public @Nullable String url() {
        if (settings.url() != null) {
            return settings.url().toString();
        }
        String port = environment.getProperty("local.server.port");
        return port == null ? null : "http://127.0.0.1:" + port;
    }

    /** What the other nodes must show there. */
    public String secret() {
        return secret;
    }

    private static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
