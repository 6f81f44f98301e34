package org.zhest.signaling.protocol;

/** Why an interpreter's state changed without their doing. */
public enum StateCause {
    /** Three offers in a row were missed. */
    MISSED_OFFERS,
    /** The call ended. */
    CALL_ENDED,
    /** The wrap-up was saved. */
    WRAPPED_UP,
    /** The time after the call is over. */
    AFTER_CALL_OVER
}
