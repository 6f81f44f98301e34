package org.zhest.audit;

/** What somebody did. */
public enum AuditAction {
    VIEWED,
    /** Saw a list that shows names. */
    LISTED,
    EXPORTED,
    CREATED,
    CHANGED,
    REMOVED,
    /** Taken back out of the archive. */
    RESTORED,
    /** Read from a file. */
    IMPORTED,
    COMPLETED,
    DISABLED,
    ENABLED,
    PASSWORD_RESET,
    /** Two people are not put through to each other any more. */
    BLOCKED,
    UNBLOCKED
}
