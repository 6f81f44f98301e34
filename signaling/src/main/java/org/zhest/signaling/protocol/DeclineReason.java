package org.zhest.signaling.protocol;

/** Why an interpreter passes a call on. */
public enum DeclineReason {
    NEED_BREAK,
    KNOWS_CITIZEN,
    NOT_MY_SKILL,
    TECHNICAL,
    OTHER
}
