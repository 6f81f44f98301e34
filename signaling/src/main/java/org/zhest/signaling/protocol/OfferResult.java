package org.zhest.signaling.protocol;

/** How an offer ended. */
public enum OfferResult {
    ACCEPTED,
    DECLINED,
    /** An emergency that another interpreter answered first. */
    TAKEN,
    /** Nobody pressed anything until the deadline. */
    EXPIRED,
    /** The call went away, or the interpreter did. */
    WITHDRAWN,
    /** A coordinator chose another interpreter for the call. */
    REASSIGNED
}
