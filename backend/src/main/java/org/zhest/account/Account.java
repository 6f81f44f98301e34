package org.zhest.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Role;

/** Somebody who may sign in, unless it is disabled. */
public record Account(
        AccountId id,
        String login,
        Role role,
        String name,
        Language language,
        Instant createdAt,
        @Nullable Instant disabledAt,
        int version) {

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
