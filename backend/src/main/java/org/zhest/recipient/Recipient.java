package org.zhest.recipient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.SignMode;

/**
 * A recipient of social services.
 *
 * @param account by which they sign in; null for who has none
 * @param communicationNotes how to communicate with them, first of all what an interpreter must know
 * @param signMode how they usually communicate
 * @param address where they live; may be empty
 * @param precinct the name of the precinct that cares for their address
 */
public record Recipient(
        RecipientId id,
        @Nullable AccountId account,
        String name,
        @Nullable LocalDate birthDate,
        String communicationNotes,
        SignMode signMode,
        String address,
        @Nullable String precinct) {}
