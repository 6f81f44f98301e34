package org.zhest.signaling.fatigue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How tired an interpreter is at a moment.
 *
 * @param signing is in a call
 * @param resting is on a break, off, or ready without an offer
 * @param signed signing in the window
 * @param stretch signing since the last rest that counts
 * @param call signing in the call of now
 * @param owed rest owed for the signing since the last full rest
 * @param rested how much of it was taken; only rests that count
 * @param swapDue the stretch is long enough for a swap
 * @param secondDue the call is long enough for a second interpreter
 * @param changesAt when something but the passing seconds changes by itself
 */
public record Fatigue(
        boolean signing,
        boolean resting,
        Duration signed,
        Duration stretch,
        Duration call,
        Duration owed,
        Duration rested,
        boolean swapDue,
        boolean secondDue,
        Optional<Instant> changesAt) {

    /**
     * Counts. Signing owes one rest for each whole {@code restPer}. A rest that counts ends the stretch; when the rests since
     * the count began make up what is owed, and at least one full rest, the count begins anew. Nothing is saved up: who
     * rests longer owes no less later.
     */
    public static Fatigue at(FatigueRules rules, Work work, Instant now) {
        Count count = new Count(rules);
        boolean signing = work.signing().stream().anyMatch(Span::goesOn);
        var rests = work.rests();
        Stream.concat(
                        Span.joined(work.signing()).stream().map(span -> new Part(true, span)),
                        rests.stream().map(span -> new Part(false, span)))
                .sorted(Comparator.comparing(part -> part.span().from()))
                .forEach(part -> count.add(part, now));
        Duration call = work.signing().stream()
                .filter(Span::goesOn)
                .map(span -> span.length(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        Optional<Duration> openRest =
                rests.stream().filter(Span::goesOn).findFirst().map(span -> span.length(now));
        boolean resting = !signing && openRest.isPresent();
        Optional<Duration> next = signing
                ? count.nextWhileSigning(call)
                : openRest.filter(_ -> resting).flatMap(count::nextWhileResting);
        return new Fatigue(
                signing,
                resting,
                count.total,
                count.stretch,
                call,
                rules.owedFor(count.signed),
                count.rested,
                signing && count.stretch.compareTo(rules.swapAfter()) >= 0,
                signing && call.compareTo(rules.secondAfter()) >= 0,
                next.map(now::plus));
    }

    /** What is left of the rest owed: dispatch prefers those who have none. */
    public Duration owes() {
        Duration left = owed.minus(rested);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Part(boolean signing, Span span) {}

    /** The count as it runs along the day. */
    private static final class Count {
        private final FatigueRules rules;
        private Duration total = Duration.ZERO;
        private Duration signed = Duration.ZERO;
        private Duration stretch = Duration.ZERO;
        private Duration rested = Duration.ZERO;

        Count(FatigueRules rules) {
            this.rules = rules;
        }

        void add(Part part, Instant now) {
            Duration length = part.span().length(now);
            if (part.signing()) {
                total = total.plus(length);
                signed = signed.plus(length);
                stretch = stretch.plus(length);
            } else if (length.compareTo(rules.shortestRest()) >= 0) {
                rest(length);
            }
        }

        private void rest(Duration length) {
            stretch = Duration.ZERO;
            rested = signed.isZero() ? Duration.ZERO : rested.plus(length);
            if (rested.compareTo(full()) >= 0) {
                signed = Duration.ZERO;
                rested = Duration.ZERO;
            }
        }

        private Duration full() {
            Duration owed = rules.owedFor(signed);
            return owed.compareTo(rules.rest()) > 0 ? owed : rules.rest();
        }

        Optional<Duration> nextWhileSigning(Duration call) {
            long whole = signed.dividedBy(rules.restPer()) + 1;
            return Stream.of(
                            rules.swapAfter().minus(stretch),
                            rules.secondAfter().minus(call),
                            rules.restPer().multipliedBy(whole).minus(signed))
                    .filter(Duration::isPositive)
                    .min(Comparator.naturalOrder());
        }

        Optional<Duration> nextWhileResting(Duration soFar) {
            if (signed.isZero()) {
                return Optional.empty();
            }
            return Optional.of(
                    soFar.compareTo(rules.shortestRest()) < 0
                            ? rules.shortestRest().minus(soFar)
                            : full().minus(rested));
        }
    }
}
