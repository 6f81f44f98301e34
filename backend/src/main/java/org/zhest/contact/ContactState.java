package org.zhest.contact;

/** Where a contact stands. */
public enum ContactState {
    /** Waits for its wrap-up. */
    OPEN,
    COMPLETED,
    /** Nobody answered, so no wrap-up is due. */
    MISSED,
    /** Waits for a written answer: somebody left a message, or was called back and not reached. */
    TO_ANSWER,
    ANSWERED
}
