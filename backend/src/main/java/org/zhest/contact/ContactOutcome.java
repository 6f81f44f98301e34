package org.zhest.contact;

/** What came of a contact; how its call ended is another thing. */
public enum ContactOutcome {
    SOLVED,
    IN_PROGRESS,
    REFERRED,
    NOT_SOLVED,
    NO_REQUEST
}
