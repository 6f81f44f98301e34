package org.zhest.audit;

/** What kind of thing it was done to. */
public enum AuditSubject {
    ACCOUNT,
    RECIPIENT,
    CONTACT,
    CASE,
    SESSION
}
