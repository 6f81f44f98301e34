package org.zhest.signaling.protocol;

/** What became of ringing a citizen, for the interpreters of the call. */
public enum RingOutcome {
    ANSWERED,
    DECLINED,
    NO_ANSWER,
    /** The interpreter stopped it, or the call ended. */
    GIVEN_UP;

    /** What the citizen's other pages are told. */
    public RingResult elsewhere() {
        return switch (this) {
            case ANSWERED -> RingResult.ANSWERED_ELSEWHERE;
            case DECLINED -> RingResult.DECLINED_ELSEWHERE;
            case NO_ANSWER, GIVEN_UP -> RingResult.MISSED;
        };
    }
}
