package org.zhest.signaling.protocol;

/** What became of a ring, for a page that rang and was not answered. */
public enum RingResult {
    /** Another page of the citizen was answered: the first answer counts. */
    ANSWERED_ELSEWHERE,
    /** Another page of the citizen did not want the call. */
    DECLINED_ELSEWHERE,
    /** Nobody answered; the callback is kept, or was answered in writing. */
    MISSED,
    /** The callback is not needed any more. */
    CANCELLED
}
