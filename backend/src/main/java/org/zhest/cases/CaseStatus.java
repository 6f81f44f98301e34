package org.zhest.cases;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    /** For somebody outside the centre. */
    WAITING,
    CLOSED
}
