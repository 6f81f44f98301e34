package org.zhest.report;

/** Where the call of a session stands. */
public enum SessionState {
    WAITING,
    OFFERED,
    TALKING,
    ENDED
}
