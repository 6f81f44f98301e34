package org.zhest.signaling.protocol;

/** How far the search for one more interpreter is. */
public enum JoinState {
    /** Nobody able is free yet. */
    SOUGHT,
    /** A card is on somebody's console. */
    RINGING,
    /** The joiner is in the call and looks on. */
    WATCHING,
    /** The joiner said that they can take over. */
    READY
}
