package org.zhest.signaling.protocol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page may say on the socket, subprotocol {@code zhest.v1}. On the wire each is a JSON object with its {@code
 * type} and, beside the fields below, an optional {@code ref}: a number of the page's choosing that a {@link
 * ServerMessage.Refused} repeats. {@code PROTOCOL.md} has a sample of each.
 */
public sealed interface ClientMessage {

    /** First message of every connection. With {@code epoch} and {@code seq} of the last one read, the page resumes. */
    record Hello(@Nullable String epoch, @Nullable Long seq) implements ClientMessage {}

    /**
     * First message of a page that is not the account's live one, because another took over: it hears when the citizen is
     * rung, and may answer.
     *
     * @param rang the call that the page last saw ring, and does not know what became of
     */
    record Listen(@Nullable UUID rang) implements ClientMessage {}

    /**
     * A citizen asks for an interpreter. All fields are optional: without {@code mode} the citizen's usual one counts,
     * without {@code topic} everyday matters.
     *
     * @param gender wished; given up when nobody of it answers in time
     * @param interpreterId wished, likewise
     * @param caseId goes on with this case: the interpreter of its last call is wished
     * @param emergency the citizen needs 112: goes before everybody, to everybody
     * @param organisationId whom they want to reach, of the directory; the interpreter reads it in the call
     */
    record RequestCall(
            @Nullable SignMode mode,
            @Nullable TopicClass topic,
            @Nullable Gender gender,
            @Nullable UUID interpreterId,
            @Nullable UUID caseId,
            @Nullable Place emergency,
            @Nullable UUID organisationId)
            implements ClientMessage {

        /** To nobody in particular. */
        public RequestCall(
                @Nullable SignMode mode,
                @Nullable TopicClass topic,
                @Nullable Gender gender,
                @Nullable UUID interpreterId,
                @Nullable UUID caseId,
                @Nullable Place emergency) {
            this(mode, topic, gender, interpreterId, caseId, emergency, null);
        }

        /** The usual one, with no wishes. */
        public RequestCall() {
            this(null, null, null, null, null, null, null);
        }
    }

    /** The interpreter dialled 112 for this emergency call on a telephone of their own. */
    record MarkDialled(UUID callId) implements ClientMessage {}

    /** A citizen who waits keeps the place and is called back when it is their turn. */
    record AskCallback(UUID callId) implements ClientMessage {}

    /** A citizen who is called back is there. */
    record AnswerCallback(UUID callId) implements ClientMessage {}

    /** A citizen leaves the queue by «Отменить», or needs no callback any more. */
    record CancelCall(UUID callId) implements ClientMessage {}

    /** Either side ends a call in talk. */
    record EndCall(UUID callId) implements ClientMessage {}

    /**
     * An interpreter says what they are doing; BUSY and AFTER_CALL are the server's to set. A break, and nothing else,
     * has its kind.
     */
    record SetState(InterpreterState state, @Nullable BreakKind breakKind) implements ClientMessage {
        public SetState(InterpreterState state) {
            this(state, null);
        }
    }

    /** An interpreter after a call needs more time before being ready again. */
    record ExtendAfterCall() implements ClientMessage {}

    /** The third party answered the interpreter, on a telephone of their own. */
    record MarkReached(UUID callId) implements ClientMessage {}

    /**
     * The lead looks for somebody to take the call over.
     *
     * @param interpreterId this one; null: anybody able
     * @param reason needed in an emergency, and soon after the third party answered
     */
    record AskHandover(
            UUID callId,
            @Nullable UUID interpreterId,
            @Nullable HandoverReason reason) implements ClientMessage {}

    /** The lead looks for a second interpreter, who stays. */
    record AskSecond(UUID callId, @Nullable UUID interpreterId) implements ClientMessage {}

    /** The lead needs nobody any more. */
    record CancelJoin(UUID callId) implements ClientMessage {}

    /** Who watches can take over. */
    record SayReady(UUID callId) implements ClientMessage {}

    /** The call goes over to who said ready; lead or joiner may press. */
    record TakeOver(UUID callId) implements ClientMessage {}

    /** Lead and second change places. */
    record TakeTurn(UUID callId) implements ClientMessage {}

    /** An interpreter leaves a call that another goes on with. */
    record StepOut(UUID callId) implements ClientMessage {}

    /** An interpreter calls a coordinator for help. */
    record CallHelp(UUID callId) implements ClientMessage {}

    /**
     * The lead calls somebody by telephone.
     *
     * @param number as people write it, or one of the organisation's; null for the emergency service
     * @param organisationId whose number that is; null: it was dialled
     * @param emergency the emergency service, whose number the service knows
     */
    record DialPhone(
            UUID callId, @Nullable String number, @Nullable UUID organisationId, boolean emergency)
            implements ClientMessage {
        public DialPhone {
            Limits.require((number == null) == emergency && (organisationId == null || !emergency));
            Limits.require(number == null || number.length() <= Limits.MAX_NUMBER);
        }
    }

    /** The lead calls the other side of a line that ended again. */
    record RedialPhone(UUID callId, UUID lineId) implements ClientMessage {}

    /** The lead hangs a line up. */
    record HangUpPhone(UUID callId, UUID lineId) implements ClientMessage {}

    /** A line that ended is not needed any more: its number is erased. */
    record ForgetPhone(UUID callId, UUID lineId) implements ClientMessage {}

    /** The lead sets a line in talk; what is null stays. */
    record SetPhone(
            UUID callId,
            UUID lineId,
            @Nullable Boolean held,
            @Nullable Boolean muted,
            @Nullable Boolean citizenSpeaks,
            @Nullable Boolean citizenListens)
            implements ClientMessage {}

    /** The lead sends digits to a line in talk: {@code 0-9 A-D * #}. */
    record PressDigits(UUID callId, UUID lineId, String digits) implements ClientMessage {
        public PressDigits {
            Limits.require(digits.matches("[0-9A-D*#]{1," + Limits.MAX_DIGITS + "}"));
        }
    }

    /**
     * The lead rings the citizen whom somebody who telephoned wants to talk with.
     *
     * @param caller who that is, as the citizen reads it
     */
    record RingCitizen(UUID callId, UUID recipientId, String caller) implements ClientMessage {
        public RingCitizen {
            Limits.require(!caller.isBlank() && caller.length() <= Limits.MAX_CALLER);
        }
    }

    /** The lead rings the citizen no longer. */
    record GiveUpRing(UUID callId) implements ClientMessage {}

    /** The citizen takes an incoming call. */
    record AnswerRing(UUID callId) implements ClientMessage {}

    /** The citizen does not want to talk now. */
    record DeclineRing(UUID callId) implements ClientMessage {}

    /** Help has come, or is not needed any more: the emergency may be left. */
    record ResolveEmergency(UUID callId) implements ClientMessage {}

    /** The lead lets a guest who waits into the call. */
    record AdmitGuest(UUID callId, UUID guestId) implements ClientMessage {}

    /** The lead takes a link back, does not admit who waits, or sends a guest out. */
    record RemoveGuest(UUID callId, UUID guestId) implements ClientMessage {}

    /** A coordinator looks at the board: it comes at once, and again when it changes, until this page says otherwise. */
    record WatchBoard() implements ClientMessage {}

    /** The coordinator looks elsewhere. */
    record UnwatchBoard() implements ClientMessage {}

    /** The interpreter takes the call of an offer. */
    record AcceptOffer(UUID offerId) implements ClientMessage {}

    /** The interpreter passes the call on. */
    record DeclineOffer(UUID offerId, DeclineReason reason) implements ClientMessage {}

    /** The page has no working peer connection for this call and asks for a fresh endpoint and offer. */
    record JoinMedia(UUID callId) implements ClientMessage {}

    /** The SDP answer to the {@link ServerMessage.MediaOffer} of that endpoint and version. */
    record AnswerMedia(UUID callId, String endpoint, int version, String sdp) implements ClientMessage {
        public AnswerMedia {
            Limits.require(version >= 1 && endpoint.length() <= Limits.MAX_ENDPOINT && sdp.length() <= Limits.MAX_SDP);
        }
    }

    /** Camera and microphone on or off. A camera that is off still sends black frames, so this is signalled. */
    record SetTracks(UUID callId, boolean camera, boolean microphone) implements ClientMessage {}

    /** The whole of one line of real-time text as it stands; sent at most every 300 ms. Kept in memory for the call only. */
    record TypeText(UUID callId, int line, String text) implements ClientMessage {
        public TypeText {
            Limits.require(line >= 0 && line < Limits.MAX_TEXT_LINES && text.length() <= Limits.MAX_TEXT_LINE);
        }
    }

    /** The first frame of the other side was decoded, {@code millis} after the page got its first offer of this endpoint. */
    record ReportFirstFrame(UUID callId, String endpoint, int millis) implements ClientMessage {
        public ReportFirstFrame {
            Limits.require(millis >= 0 && millis <= 600_000 && endpoint.length() <= Limits.MAX_ENDPOINT);
        }
    }

    /** What the page received in the last 10 s. */
    record ReportQuality(
            UUID callId,
            double fps,
            int frameHeight,
            @Nullable Integer roundTripMillis,
            int freezes) implements ClientMessage {
        public ReportQuality {
            Limits.require(fps >= 0 && fps <= 240 && frameHeight >= 0 && frameHeight <= 8_640);
            Limits.require(freezes >= 0 && freezes <= 1_000);
            Limits.require(roundTripMillis == null || (roundTripMillis >= 0 && roundTripMillis <= 600_000));
        }
    }

    /** Media of this endpoint does not come up or was lost, and joining again did not help. */
    record ReportMediaFailure(UUID callId, String endpoint, MediaFailure reason) implements ClientMessage {}
}
