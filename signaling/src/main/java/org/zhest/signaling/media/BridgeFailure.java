package org.zhest.signaling.media;

/** A bridge did not do what was asked. */
public final class BridgeFailure extends RuntimeException {

    private final Kind kind;

    /** What went wrong, as far as it changes what to do next. */
    public enum Kind {
        /** Refused, reset or timed out: nothing is known of the request. */
        UNREACHABLE,
        /** The bridge does not know the conference: it was restarted, or it swept it. */
        NO_CONFERENCE,
        /** The bridge would not: a 4xx or 5xx. */
        REFUSED,
        /** An answer without what media needs, such as candidates: a broken bridge. */
        BROKEN_ANSWER,
        /** No bridge is healthy and free to take a call. */
        NONE_FREE
    }

    public BridgeFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public BridgeFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
