package org.zhest.signaling.protocol;

/** What coordinators are told of. */
public enum NoticeKind {
    /** An interpreter missed offers in a row and was put on a break; the subject is the interpreter. */
    BREAK_AFTER_MISSES,
    /** An interpreter in a call looks for somebody to take over; the subject is the interpreter. */
    SWAP_ASKED,
    /** An interpreter in a call looks for a second one; the subject is the interpreter. */
    SECOND_INTERPRETER_ASKED,
    /** An interpreter in a call calls a coordinator for help; the subject is the interpreter. */
    HELP_CALLED,
    /** A coordinator said that they come to an interpreter who called for help; the subject is the coordinator. */
    HELP_ANSWERED,
    /** Somebody closed or opened the line, or let the hours rule again; the subject is the coordinator who did. */
    LINE_FORCED
}
