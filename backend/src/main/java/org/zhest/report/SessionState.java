package org.zhest.report;

/** Where the call of a session stands. */
public enum SessionState {
    WAITING,
    OFFERED,
    /** The citizen keeps the place and is called back. */
    CALLBACK,
    /** The citizen's page rings. */
    RINGING_BACK,
    TALKING,
    ENDED
}
