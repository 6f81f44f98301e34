package org.zhest.signaling.protocol;

/** How a call ended (DOMAIN: outcome). */
public enum CallOutcome {
    COMPLETED,
    CANCELLED,
    ABANDONED,
    UNANSWERED,
    DROPPED,
    FAILED
}
