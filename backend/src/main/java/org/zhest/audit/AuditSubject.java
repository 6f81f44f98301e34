package org.zhest.audit;

/** What kind of thing it was done to. */
public enum AuditSubject {
    ACCOUNT,
    RECIPIENT,
    CONTACT,
    CASE,
    SESSION,
    SHIFT,
    /** The hours of the line, and its being closed or opened against them. */
    OPENING,
    ORGANISATION
}
