package org.zhest.signaling.protocol;

/** Why an interpreter's state changed without their doing. */
public enum StateCause {
    /** Three offers in a row were missed. */
    MISSED_OFFERS,
    /** The call ended. */
    CALL_ENDED,
    /** Another interpreter took the call over. */
    HANDED_OVER,
    /** They left a call that another has, or it ended: there is nothing to write up. */
    LEFT_CALL,
    /** The wrap-up was saved. */
    WRAPPED_UP,
    /** The time after the call is over. */
    AFTER_CALL_OVER,
    /** A coordinator set it. */
    COORDINATOR
}
