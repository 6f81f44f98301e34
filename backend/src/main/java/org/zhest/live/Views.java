package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.RingOutcome;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.SignMode;

/** The port to what pages are shown of calls, as the rows stand. */
public interface Views {

    /** What the card of an offer shows; empty if there is no such offer. */
    Optional<ServerMessage.Offer> offer(OfferId offer);

    /** The open offer on this interpreter's console. */
    Optional<OfferId> openOffer(InterpreterId interpreter);

    /** The call of an offer, open or closed, that was made to this interpreter. */
    Optional<CallId> callOf(OfferId offer, InterpreterId interpreter);

    /** The live call of this citizen that is not answered yet. */
    Optional<CallId> unanswered(UUID citizen);

    /** Whom an offer is about; empty: somebody telephones. */
    Optional<RecipientId> recipientOf(OfferId offer);

    /** The recipient that a citizen's account is, and how they communicate. */
    Optional<Caller> callerOf(UUID citizen);

    /** What is known of an emergency; empty for an ordinary call. */
    Optional<ServerMessage.Emergency> emergency(CallId call);

    /** The interpreter whom the citizen had last in this case, if the case is theirs. */
    Optional<InterpreterId> lastInterpreter(UUID caseFile, RecipientId recipient);

    /** As the others read it. */
    String nameOf(InterpreterId interpreter);

    /** The contact that an ended call left. */
    UUID contactOf(CallId call);

    /** Somebody telephones this citizen. */
    Optional<ServerMessage.IncomingCall> incoming(UUID citizen);

    /** What became of the last ring of this citizen for the call; empty: it rings, or never did. */
    Optional<RingOutcome> ringOver(CallId call, UUID citizen);

    /** Whose call it is; empty: somebody telephoned, and no citizen came. */
    Optional<UUID> citizenOf(CallId call);

    /** A call in talk. */
    Talk talk(CallId call);

    /**
     * @param purpose what it was telephoned for; null: the citizen called
     * @param ring the last ring of a citizen for who telephoned
     * @param join the search for one more interpreter, null while there is none
     * @param help the last call for a coordinator, null while there was none
     * @param organisation whom the citizen wants to reach; null where they did not say
     * @param lines telephone lines that are up, and those that may be dialled again
     */
    record Talk(
            Instant answeredAt,
            @Nullable Instant reachedAt,
            @Nullable CallPurpose purpose,
            ServerMessage.@Nullable CitizenRing ring,
            ServerMessage.@Nullable Join join,
            ServerMessage.@Nullable Help help,
            @Nullable UUID organisation,
            List<ServerMessage.Line> lines) {}

    record Caller(RecipientId recipient, SignMode mode) {}
}
