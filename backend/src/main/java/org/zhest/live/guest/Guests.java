package org.zhest.live.guest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.GuestEnd;
import org.zhest.signaling.protocol.GuestPurpose;
import org.zhest.signaling.protocol.GuestState;

/** The port to places of guests in calls. Who changes one holds the row of its call. */
public interface Guests {

    /**
     * A place that is not over.
     *
     * @param account the guest's own for this call; null until the link was exchanged
     * @param name as they gave it; null until then
     */
    record Guest(
            UUID id,
            CallId call,
            GuestState state,
            GuestPurpose purpose,
            @Nullable UUID account,
            @Nullable String name,
            Instant expiresAt) {}

    /** @param link its secret, sealed */
    void invite(
            UUID id,
            CallId call,
            GuestPurpose purpose,
            InterpreterId by,
            byte[] hash,
            byte[] link,
            Instant now,
            Instant expiresAt);

    /** The places of the call, in the order in which they were made. */
    List<Guest> of(CallId call);

    Optional<Guest> find(UUID id);

    Optional<Guest> ofAccount(UUID account);

    /** The place that a link leads to, over or not. */
    Optional<Link> byHash(byte[] hash);

    /** @param account who exchanged it; null: nobody yet */
    record Link(
            UUID id, CallId call, boolean over, @Nullable UUID account, Instant expiresAt) {}

    /** The sealed secret of a link that was not used yet. */
    Optional<byte[]> secretOf(UUID id);

    /** Links that were ever made in this call. */
    int madeIn(CallId call);

    /** The link was exchanged: from now on the guest has an account. @return its id */
    UUID arrive(UUID id, String name, Instant now);

    /** A participant of the call from now on. */
    void admit(Guest guest, Instant now);

    /** A participant no more; their account and their name go. */
    void end(Guest guest, GuestEnd how, Instant now);

    /** Those who were not let in in time. */
    List<Guest> expired(Instant now);

    /** Those whose page is gone since before then. */
    List<Guest> absentSince(Instant then);

    /** Those whose call is not in talk. */
    List<Guest> leftOver();
}
