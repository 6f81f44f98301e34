package org.zhest.contact;

/** Where a contact stands. */
public enum ContactState {
    /** Waits for its wrap-up. */
    OPEN,
    COMPLETED,
    /** Nobody answered, so no wrap-up is due. */
    MISSED
}
