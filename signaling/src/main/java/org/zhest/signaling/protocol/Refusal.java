package org.zhest.signaling.protocol;

/** Why a command was not carried out. */
public enum Refusal {
    /** Not JSON, no such type, a field missing or out of its bounds. */
    MALFORMED,
    /** Another role's command. */
    NOT_ALLOWED,
    /** Commands before Hello, or a second Hello. */
    NOT_GREETED,
    ALREADY_IN_CALL,
    /** No such call of yours, or it is over. */
    NO_SUCH_CALL,
    /** The call is not in a state for that. */
    WRONG_STATE,
    /** A break without its kind, a kind without a break, or a kind that only the service sets. */
    BREAK_KIND,
    /** Handing this call over so soon, or an emergency at all, needs a reason. */
    REASON_NEEDED,
    /** The interpreter who was named may not take this call: by skill, by certificate, or by a block. */
    NOT_ABLE,
    /** The time after the call was extended as often as it may be. */
    NO_EXTENSION_LEFT,
    /** The line is closed; an emergency is always taken. */
    CLOSED,
    /** The offer is over: too late, withdrawn, or somebody else's. */
    OFFER_CLOSED,
    /** An answer to an SDP offer that is no longer the newest. */
    STALE_ANSWER,
    /** An SDP answer that cannot be read or does not fit the offer. */
    BAD_SDP,
    /** No bridge can carry the call's media now; joining again may help. */
    MEDIA_UNAVAILABLE,
    /** That is no telephone number, or no address that may be dialled. */
    BAD_NUMBER,
    /** The policy forbids it: abroad, paid, or not among those that may be dialled. */
    NUMBER_FORBIDDEN,
    /** As many lines as a call may have are up. */
    NO_LINE_FREE,
    /** Too many calls went out lately. */
    TOO_MANY_DIALS,
    /** The citizen is in a call, or waits for one, or is rung already. */
    CITIZEN_BUSY,
    /** An emergency cannot be left before it is resolved. */
    NOT_RESOLVED,
    /** As many are in the call as there may be. */
    CALL_FULL,
    /** The database is away: try again. */
    TRY_AGAIN
}
