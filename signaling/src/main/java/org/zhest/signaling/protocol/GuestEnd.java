package org.zhest.signaling.protocol;

/** Why a guest is a guest no longer. */
public enum GuestEnd {
    /** The lead took the link back, did not admit them, or sent them out. */
    REMOVED,
    /** They left. */
    LEFT,
    /** Nobody admitted them before the link ran out. */
    EXPIRED,
    CALL_ENDED,
    /** Their page was away past the grace. */
    ABSENT
}
