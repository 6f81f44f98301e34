package org.zhest.signaling.protocol;

/** What an interpreter is in a call. */
public enum Part {
    /** Signs and speaks; ends the call and writes it up. */
    LEAD,
    /** Stays beside the lead and takes turns. */
    SECOND,
    /** Is about to take over. */
    WATCHING
}
