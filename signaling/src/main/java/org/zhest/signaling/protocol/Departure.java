package org.zhest.signaling.protocol;

/** How an interpreter's part in a call ended, other than by ending the call. */
public enum Departure {
    /** Another has the call now. */
    HANDED_OVER,
    /** They went by themselves. */
    STEPPED_OUT,
    /** The lead needs nobody any more. */
    NOT_NEEDED,
    /** Their page, or its media, was gone for too long. */
    DROPPED,
    /** The call is over; the lead writes it up. */
    CALL_ENDED
}
