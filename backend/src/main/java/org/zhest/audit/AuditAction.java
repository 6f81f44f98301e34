package org.zhest.audit;

/** What somebody did. */
public enum AuditAction {
    VIEWED,
    /** Saw a list that shows names. */
    LISTED,
    EXPORTED,
    CREATED,
    CHANGED,
    COMPLETED,
    DISABLED,
    ENABLED,
    PASSWORD_RESET
}
