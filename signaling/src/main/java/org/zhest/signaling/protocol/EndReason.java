package org.zhest.signaling.protocol;

/** What exactly ended the call; the outcome says what kind of end it was. */
public enum EndReason {
    CITIZEN_ENDED,
    INTERPRETER_ENDED,
    CITIZEN_CANCELLED,
    CITIZEN_LEFT_QUEUE,
    /** Who telephoned hung up before an interpreter answered. */
    CALLER_HUNG_UP,
    CITIZEN_ABSENT,
    INTERPRETER_ABSENT,
    /** A coordinator closed the line and sent away those who waited. */
    LINE_CLOSED,
    /** Called back as often as is tried, and nobody answered. */
    CITIZEN_NOT_REACHED,
    BRIDGE_UNAVAILABLE,
    MEDIA_FAILED,
    ACCOUNT_DISABLED
}
