package org.zhest.signaling.protocol;

/** Why the server closes a socket. Numbers from 4000 are ours (RFC 6455, section 7.4.2). */
public enum CloseCode {
    /** The node is going down; come back at once. */
    GOING_AWAY(1001),
    /** A binary message. */
    NOT_ACCEPTABLE(1003),
    /** A message past {@link Limits#MAX_MESSAGE_BYTES}. */
    TOO_BIG(1009),
    /** Something of ours broke; come back. */
    SERVER_ERROR(1011),
    /** Signed out, or the account was disabled. */
    SIGNED_OUT(4401),
    /** No Hello in time, or no pong. */
    TIMED_OUT(4408),
    /** Another tab of the same account took over. */
    REPLACED(4409),
    /** The page listened only, and is the account's live one now: say Hello. */
    TAKE_OVER(4410),
    /** More messages than {@link Limits#MESSAGES_PER_SECOND} and its burst allow. */
    TOO_MANY(4429);

    private final int number;

    CloseCode(int number) {
        this.number = number;
    }

    /** @return the status code of the close frame */
    public int number() {
        return number;
    }
}
