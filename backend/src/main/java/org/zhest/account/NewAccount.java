package org.zhest.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.SignMode;

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

    /**
     * What the recipient of a citizen's account begins with.
     *
     * @param signMode how they usually communicate
     * @param address where help is sent first in an emergency; may be empty
     */
    public record Citizen(
            @Nullable LocalDate birthDate,
            String communicationNotes,
            SignMode signMode,
            String address,
            @Nullable UUID precinctId) {

        /** Somebody who signs and of whom little else is known. */
        public Citizen(@Nullable LocalDate birthDate, String communicationNotes, @Nullable UUID precinctId) {
            this(birthDate, communicationNotes, SignMode.RSL, "", precinctId);
        }
    }
}
