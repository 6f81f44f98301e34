package org.zhest.infra.gateway.sip;

/**
 * How a call ended.
 *
 * @param status the final status of SIP; 0 where none came
 * @param reason its phrase or the reason header's, for operators; may be empty
 * @param byUs whether this side ended it
 */
public record Ended(Cause cause, int status, String reason, boolean byUs) {

    /** What came of it, in the words of the control's events. */
    public enum Cause {
        HUNG_UP("hungUp"),
        BUSY("busy"),
        NO_ANSWER("noAnswer"),
        REFUSED("refused"),
        UNREACHABLE("unreachable"),
        NO_CODEC("noCodec"),
        CANCELLED("cancelled"),
        FAILED("failed"),
        LOST("lost"),
        POLICY("policy");

        private final String word;

        Cause(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A final status that an INVITE of ours got, RFC 3261 section 21. */
    public static Ended ofStatus(int status, String reason) {
        Cause cause = switch (status) {
            case 486, 600 -> Cause.BUSY;
            case 408, 480, 487 -> Cause.NO_ANSWER;
            case 401, 402, 403, 407, 433, 436, 437, 438, 603, 607, 608 -> Cause.REFUSED;
            case 404, 410, 416, 482, 483, 484, 485, 502, 503, 504, 604 -> Cause.UNREACHABLE;
            case 415, 488, 606 -> Cause.NO_CODEC;
            // Nobody is followed elsewhere: the policy about numbers was asked about this one only.
            default -> status >= 300 && status < 400 ? Cause.REFUSED : Cause.FAILED;
        };
        return new Ended(cause, status, reason, false);
    }

    static Ended byUs(Cause cause) {
        return new Ended(cause, 0, "", true);
    }

    static Ended byThem(Cause cause) {
        return new Ended(cause, 0, "", false);
    }
}
