package org.zhest.signaling.protocol;

/** Why an interpreter passes a call in talk on. */
public enum HandoverReason {
    TIRED,
    END_OF_SHIFT,
    NOT_MY_SKILL,
    KNOWS_PARTY,
    TECHNICAL,
    CITIZEN_ASKED,
    OTHER
}
