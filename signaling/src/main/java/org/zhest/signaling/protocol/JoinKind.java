package org.zhest.signaling.protocol;

/** What one more interpreter is asked into a call for. */
public enum JoinKind {
    /** To watch, say ready, and take over. */
    HANDOVER,
    /** To stay beside the first. */
    SECOND
}
