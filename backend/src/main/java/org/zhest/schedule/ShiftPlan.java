package org.zhest.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhest.account.AccountId;
import org.zhest.signaling.protocol.BreakKind;

/** When an interpreter shall work, with the breaks inside, in order. */
public record ShiftPlan(AccountId interpreter, Instant from, Instant to, List<PlannedBreak> breaks) {

    public ShiftPlan {
        breaks =
                breaks.stream().sorted(Comparator.comparing(PlannedBreak::from)).toList();
    }

    /** A break that the console will propose. */
    public record PlannedBreak(Instant from, Instant to, BreakKind kind) {}

    /** What is wrong with a plan by itself. */
    public enum Flaw {
        BREAK_OUTSIDE_SHIFT,
        BREAKS_OVERLAP
    }

    public Optional<Flaw> flaw() {
        Instant last = from;
        for (PlannedBreak one : breaks) {
            if (one.from().isBefore(from) || one.to().isAfter(to)) {
                return Optional.of(Flaw.BREAK_OUTSIDE_SHIFT);
            }
            if (one.from().isBefore(last)) {
                return Optional.of(Flaw.BREAKS_OVERLAP);
            }
            last = one.to();
        }
        return Optional.empty();
    }
}
