package org.zhest.signaling.phone;

/** A line was not carried. The message is for the log: it has no number. */
public final class PhoneFailure extends RuntimeException {

    /** What went wrong. */
    public enum Kind {
        /** No gateway is up, or this one takes no more: another may. */
        NONE_FREE,
        /** The gateway does not answer. */
        UNREACHABLE,
        /** The gateway does not know the line. */
        NO_SUCH_LINE,
        /** The number cannot be called from there. */
        BAD_ADDRESS,
        /** Not in this state, or too many calls went out lately. */
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
