package org.zhest.signaling.phone;

/** A line was not carried. The message is for the log: it has no number. */
public final class PhoneFailure extends RuntimeException {

    /** What went wrong. */
    public enum Kind {
        /** No gateway is up. */
        NONE_FREE,
        /** The gateway does not answer. */
        UNREACHABLE,
        /** The gateway does not know the line. */
        NO_SUCH_LINE,
        /** The gateway refused: its limits, or not in this state. */
        REFUSED
    }

    private final Kind kind;

    public PhoneFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public PhoneFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
