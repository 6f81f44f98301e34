package org.zhest.signaling.protocol;

/** What became of a telephone line. */
public enum LineResult {
    /** They talked, and one side hung up. */
    ANSWERED,
    BUSY,
    NO_ANSWER,
    /** The other side did not want the call. */
    REFUSED,
    /** There is no such number, or no way to it. */
    UNREACHABLE,
    /** The interpreter hung up before an answer, or the call ended. */
    CANCELLED,
    FAILED,
    /** The other side of a talk was gone all at once. */
    LOST,
    /** Our telephone gateway is gone, or none was there. */
    GATEWAY_LOST
}
