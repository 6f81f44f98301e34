package org.zhest.signaling.protocol;

/** How a guest's place in a call stands. */
public enum GuestState {
    /** The link was made and not opened yet. */
    INVITED,
    /** They opened it and wait until the lead admits them. */
    WAITING,
    /** They are in the call. */
    TALKING
}
