package org.zhest.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Role;

/**
 * An account to be added.
 *
 * @param citizen what the service knows of a citizen; null for the other roles
 */
public record NewAccount(
        Login login,
        Role role,
        String name,
        Language language,
        @Nullable Citizen citizen) {

    /** What the recipient of a citizen's account begins with. */
    public record Citizen(
            @Nullable LocalDate birthDate,
            String communicationNotes,
            @Nullable UUID precinctId) {}
}
