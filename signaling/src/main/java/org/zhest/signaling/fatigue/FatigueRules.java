package org.zhest.signaling.fatigue;

import java.time.Duration;

/**
 * The numbers of the rules.
 *
 * @param window how far back signing is counted
 * @param shortestRest a rest shorter than that counts for nothing
 * @param rest the rest owed for each {@code restPer} of signing, and the least that begins the count anew
 * @param restPer so much signing owes one rest
 * @param swapAfter a stretch of signing after which a swap is proposed
 * @param secondAfter a call after which a second interpreter is proposed
 */
public record FatigueRules(
        Duration window,
        Duration shortestRest,
        Duration rest,
        Duration restPer,
        Duration swapAfter,
        Duration secondAfter) {

    public FatigueRules {
        if (restPer.isZero() || restPer.isNegative() || rest.isNegative() || shortestRest.isNegative()) {
            throw new IllegalArgumentException("durations of fatigue are positive");
        }
    }

    /** The rest that so much signing owes. */
    Duration owedFor(Duration signed) {
        return rest.multipliedBy(signed.dividedBy(restPer));
    }
}
