package org.zhest.signaling.protocol;

/** What became of ringing a citizen, for the interpreters of the call. */
public enum RingOutcome {
    ANSWERED,
    DECLINED,
    NO_ANSWER,
    /** The interpreter stopped it, or the call ended. */
    GIVEN_UP
}
