package org.zhest.infra.gateway;

/** A request that is refused, and why. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final Code code;

    Problem(Code code, String detail) {
        super(detail, null, false, false);
        this.status = code.status;
        this.code = code;
    }

    int status() {
        return status;
    }

    Code code() {
        return code;
    }

    /** What programs tell refusals apart by. */
    enum Code {
        UNAUTHORIZED(401, "unauthorized"),
        UNKNOWN_PATH(404, "unknownPath"),
        UNKNOWN_METHOD(405, "unknownMethod"),
        UNREADABLE(400, "unreadable"),
        UNREADABLE_OFFER(422, "unreadableOffer"),
        BAD_ADDRESS(422, "badAddress"),
        UNKNOWN_LEG(404, "unknownLeg"),
        UNKNOWN_SOUND(404, "unknownSound"),
        WRONG_STATE(409, "wrongState"),
        TOO_MANY_LEGS(429, "tooManyLegs"),
        TOO_MANY_DIALS(429, "tooManyDials"),
        TOO_LARGE(413, "tooLarge"),
        NO_PORT(503, "noPort"),
        STOPPING(503, "stopping"),
        TOO_SLOW(503, "tooSlow");

        private final int status;
        private final String word;

        Code(int status, String word) {
            this.status = status;
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
