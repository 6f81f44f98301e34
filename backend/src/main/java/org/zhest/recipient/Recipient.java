package org.zhest.recipient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.RecipientId;

/**
 * A recipient of social services.
 *
 * @param communicationNotes how to communicate with them, first of all what an interpreter must know
 * @param precinct the name of the precinct that cares for their address
 */
public record Recipient(
        RecipientId id,
        String name,
        @Nullable LocalDate birthDate,
        String communicationNotes,
        @Nullable String precinct) {}
