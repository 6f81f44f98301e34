package org.zhest.signaling.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the server says on the socket, subprotocol {@code zhest.v1}. Every message but {@link Welcome}, {@link Snapshot},
 * {@link BoardChanged}, {@link Refused} and those to pages that listen carries a {@code seq}, counted per account, by which a page resumes. Times are ISO 8601 in UTC by
 * the server's clock.
 */
public sealed interface ServerMessage {

    /** Answer to {@link ClientMessage.Hello}. Resumed: what was missed follows. Not resumed: a {@link Snapshot} follows. */
    record Welcome(String epoch, long lastSeq, Instant now, boolean resumed) implements ServerMessage {}

    /** Answer to {@link ClientMessage.Listen}. */
    record Listening(Instant now) implements ServerMessage {}

    /**
     * To a page that listens: the citizen is rung until then, here too.
     *
     * @param incoming somebody telephones them; null: they are called back
     */
    record Ringing(UUID callId, Instant until, @Nullable IncomingCall incoming) implements ServerMessage {}

    /** To a page that listens: it rings no more. */
    record RingOver(UUID callId, RingResult result) implements ServerMessage {}

    /** All that concerns this account, as of {@code lastSeq} of the welcome; it replaces what the page believed. */
    record Snapshot(
            Role role,
            @Nullable Presence presence,
            @Nullable QueuePlace queue,
            @Nullable Callback callback,
            @Nullable IncomingCall incoming,
            @Nullable Offer offer,
            @Nullable Call call,
            List<TextLine> text,
            @Nullable GuestPlace guest)
            implements ServerMessage {}

    /** The command numbered {@code ref} was not carried out and changed nothing. */
    record Refused(@Nullable Long ref, Refusal code) implements ServerMessage {}

    /** The citizen's place in the queue; again whenever it changes. */
    record Queued(QueuePlace queue) implements ServerMessage {}

    /** The citizen is called back; again whenever the place changes, and when it rings or no longer does. */
    record CallbackChanged(Callback callback) implements ServerMessage {}

    /** Somebody telephones this citizen: the page rings. */
    record CallIncoming(IncomingCall incoming) implements ServerMessage {}

    /** It rings no more. */
    record IncomingOver(UUID callId, RingResult result) implements ServerMessage {}

    /** A call that the citizen missed has a message now. */
    record MissedCallsChanged() implements ServerMessage {}

    /** The interpreter's own state. */
    record StateChanged(Presence presence) implements ServerMessage {}

    /** A call is offered to this interpreter until the deadline. */
    record Offered(Offer offer) implements ServerMessage {}

    /** That offer is over. */
    record OfferClosed(UUID offerId, OfferResult result) implements ServerMessage {}

    /** The call was answered: a media offer follows at once. */
    record CallStarted(Call call) implements ServerMessage {}

    /**
     * An SDP offer for the peer connection of {@code endpoint}. An endpoint the page does not know means: close the old
     * peer connection, open a fresh one.
     */
    record MediaOffer(UUID callId, String endpoint, int version, String sdp, Ice ice) implements ServerMessage {}

    /** Another participant's camera, microphone, endpoint or absence changed. */
    record PeerChanged(UUID callId, Peer peer) implements ServerMessage {}

    /** Who is in the call, or what is looked for, changed: the whole of it as it stands. */
    record CallChanged(Call call) implements ServerMessage {}

    /** This interpreter is no longer in the call; {@code lead} has it, or had it at its end. */
    record CallLeft(UUID callId, Departure how, String lead) implements ServerMessage {}

    /** A line of real-time text as it now stands. */
    record TextTyped(UUID callId, TextLine line) implements ServerMessage {}

    /** The call is over. The contact is there; an interpreter's waits for the wrap-up. */
    record CallEnded(UUID callId, CallOutcome outcome, EndReason reason, UUID contactId) implements ServerMessage {}

    /** 112 was dialled for this emergency call. */
    record EmergencyDialled(UUID callId, Instant at) implements ServerMessage {}

    /** The other side of a telephone line began to speak, or stopped. Not kept: a page that comes later hears of the next. */
    record LineSpeaking(UUID callId, UUID lineId, boolean speaking) implements ServerMessage {}

    /** The wrap-up was saved: the citizen can read what was agreed. */
    record ContactCompleted(UUID callId, UUID contactId) implements ServerMessage {}

    /** The citizen's message, or the call that did not reach them, was answered in writing. */
    record LetterAnswered(UUID contactId) implements ServerMessage {}

    /** The guest's own place in the call. */
    record GuestChanged(GuestPlace guest) implements ServerMessage {}

    /** The guest is a guest no longer: their session ends with this. */
    record GuestOver(GuestEnd reason) implements ServerMessage {}

    /** How tired the interpreter is; again when it changes. The page counts on from {@code at}. */
    record Fatigue(Tiredness tiredness) implements ServerMessage {}

    /** Something that coordinators should know; {@code subject} is whom {@code kind} says. */
    record Notice(NoticeKind kind, UUID subject, Instant at) implements ServerMessage {}

    /** The board, for a page that watches it; at most once a second. It replaces the one before. */
    record BoardChanged(Board board) implements ServerMessage {}

    /**
     * How a fresh peer connection finds its way.
     *
     * @param relayOnly by the servers alone, never directly
     */
    record Ice(List<IceServer> servers, boolean relayOnly) {}

    /** TURN, with a name and a password that are this page's alone, for some hours. */
    record IceServer(List<String> urls, String username, String credential) {

        /** Without the password: it is nothing for a log. */
        @Override
        public String toString() {
            return "IceServer[urls=" + urls + ", username=" + username + "]";
        }
    }

    /**
     * An interpreter's state and since when.
     *
     * @param breakKind on a break only
     * @param afterCall after a call only
     * @param setBy the name of the coordinator who set it; null where it was not one
     */
    record Presence(
            InterpreterState state,
            Instant since,
            @Nullable StateCause cause,
            @Nullable BreakKind breakKind,
            @Nullable AfterCall afterCall,
            @Nullable String setBy) {}

    /** Ready again by itself at {@code until}, which may be put off so many times more, by so much each. */
    record AfterCall(Instant until, int extensionsLeft, int extensionSeconds) {}

    /**
     * An interpreter's work as of {@code at}, in seconds. While {@code signing}, {@code signed}, {@code stretch} and
     * {@code call} grow by a second each second; while {@code resting}, {@code rested} does.
     *
     * @param signed signing in the window that {@code zhest.fatigue.window} sets
     * @param stretch signing since the last rest that counts
     * @param call signing in the call of now
     * @param owed rest owed for the signing since the last full rest
     * @param rested how much of it was taken
     * @param swapDue the stretch is long enough to ask for a swap
     * @param secondDue the call is long enough for a second interpreter
     */
    record Tiredness(
            Instant at,
            boolean signing,
            boolean resting,
            long signed,
            long stretch,
            long call,
            long owed,
            long rested,
            boolean swapDue,
            boolean secondDue) {}

    /**
     * {@code place} counts from 1; {@code expectedWaitSeconds} is null when nothing honest can be said; {@code resumed}: the
     * citizen came back soon and has the old place; who is wished for is asked first until {@code widensAt}, null: nobody is,
     * any more.
     */
    record QueuePlace(
            UUID callId,
            Instant requestedAt,
            int place,
            @Nullable Integer expectedWaitSeconds,
            int readyInterpreters,
            boolean resumed,
            @Nullable Instant widensAt) {}

    /**
     * A callback that was asked for; place and wait as in {@link QueuePlace}.
     *
     * @param tries how often the citizen was rung, or nobody was there to ring, before
     * @param notBefore no ring before that
     * @param ringsUntil it is their turn: the page rings until then; null while it does not
     */
    record Callback(
            UUID callId,
            Instant requestedAt,
            int place,
            @Nullable Integer expectedWaitSeconds,
            int tries,
            @Nullable Instant notBefore,
            @Nullable Instant ringsUntil) {}

    /**
     * A hearing person who telephoned the service wants to talk with the citizen.
     *
     * @param caller who it is, as the interpreter wrote it
     */
    record IncomingCall(UUID callId, String caller, TopicClass topic, Instant until) {}

    /**
     * What the card of an offered call shows.
     *
     * @param citizenName of who telephones, the organisation's, or the masked number; then empty if it is withheld
     * @param purpose what was telephoned for; null: a citizen called
     * @param wished the citizen asked for this interpreter
     * @param emergency where help is needed; null on an ordinary call
     * @param join a call in talk that needs one more; null on a call that waits
     */
    record Offer(
            UUID offerId,
            UUID callId,
            Instant deadline,
            Instant requestedAt,
            String citizenName,
            String communicationNotes,
            @Nullable String precinct,
            SignMode mode,
            TopicClass topic,
            @Nullable CallPurpose purpose,
            boolean wished,
            @Nullable Place emergency,
            @Nullable JoinOffer join) {}

    /** Who asks for one more interpreter, and what for. */
    record JoinOffer(JoinKind kind, String lead, @Nullable HandoverReason reason) {}

    /**
     * A call in talk, as one participant sees it; {@code participantId} is their own.
     *
     * @param part an interpreter's own, null for the citizen
     * @param peers the others; for a citizen the lead is first, for an interpreter the citizen, if there is one
     * @param purpose what was telephoned for; null: the citizen called
     * @param ring the last ring of a citizen for somebody who telephoned; for interpreters only
     * @param reachedAt when the third party answered
     * @param reasonUntil a hand-over before that needs a reason; null while nobody was reached
     * @param join one more interpreter is looked for or about to take over
     * @param help the last call for a coordinator; null for the citizen
     * @param organisationId whom the citizen wants to reach, of the directory; null where they did not say
     * @param phone the service has a telephone
     * @param lines those that are up, and the last that ended; none for a guest
     * @param guests those with a link; for interpreters only
     */
    record Call(
            UUID callId,
            UUID participantId,
            @Nullable Part part,
            Instant answeredAt,
            List<Peer> peers,
            @Nullable CallPurpose purpose,
            @Nullable CitizenRing ring,
            @Nullable Emergency emergency,
            @Nullable Instant reachedAt,
            @Nullable Instant reasonUntil,
            @Nullable Join join,
            @Nullable Help help,
            @Nullable UUID organisationId,
            boolean phone,
            List<Line> lines,
            List<Guest> guests) {}

    /**
     * A citizen is rung for somebody who telephoned, or was.
     *
     * @param there a page of theirs is open
     * @param outcome null while it rings
     * @param written a message was left for them
     */
    record CitizenRing(
            UUID ringId,
            String name,
            boolean there,
            Instant until,
            @Nullable RingOutcome outcome,
            boolean written) {}

    /**
     * A guest's place in the call.
     *
     * @param guestId of the link
     * @param name as they gave it; null before they opened the link
     * @param expiresAt they must be admitted before
     */
    record Guest(UUID guestId, GuestState state, @Nullable String name, GuestPurpose purpose, Instant expiresAt) {}

    /** What a guest knows of their own place. */
    record GuestPlace(GuestState state, Instant expiresAt) {}

    /**
     * A telephone line of the call; its {@code lineId} is its participant's id among the peers too.
     *
     * @param name the organisation's; empty for a number that was dialled
     * @param number masked
     * @param incoming they telephoned us
     * @param emergency the emergency service
     * @param held we hold it; {@code heldByThem}: they hold us
     * @param muted the telephone hears nobody
     * @param citizenSpeaks the telephone hears the citizen
     * @param citizenListens the citizen hears the telephone
     * @param status the final one of SIP; null where there was none
     */
    record Line(
            UUID lineId,
            String name,
            String number,
            boolean incoming,
            boolean emergency,
            LineState state,
            boolean held,
            boolean heldByThem,
            boolean muted,
            boolean citizenSpeaks,
            boolean citizenListens,
            Instant dialledAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable LineResult result,
            @Nullable Integer status) {}

    /** An interpreter of the call called a coordinator; {@code coordinator} names who comes, null: nobody yet. */
    record Help(Instant calledAt, @Nullable String coordinator) {}

    /**
     * The search for one more interpreter.
     *
     * @param interpreter who is asked or watches, or the only one who is looked for; null: anybody able
     */
    record Join(JoinKind kind, JoinState state, @Nullable String interpreter) {}

    /** What is known of an emergency: when 112 was dialled, and when it was resolved; null before. */
    record Emergency(
            Place place,
            @Nullable Instant dialledAt,
            @Nullable Instant resolvedAt) {}

    /**
     * Another participant. Their media has the stream ids {@code <endpoint>-video-0} and {@code <endpoint>-audio-0};
     * the endpoint is null until the bridge has made it.
     */
    record Peer(
            UUID participantId,
            Role role,
            @Nullable Part part,
            String name,
            @Nullable String endpoint,
            boolean camera,
            boolean microphone,
            @Nullable Instant absentUntil) {}

    /** One line of real-time text; {@code author} is a participant's id, {@code line} counts from 0 for each author. */
    record TextLine(UUID author, Role role, int line, String text, Instant startedAt) {}
}
