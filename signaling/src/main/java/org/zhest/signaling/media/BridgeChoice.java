package org.zhest.signaling.media;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which bridge a conference goes to: healthy, in our own region while that has one to spare, and under the least stress,
 * counting what was added since its stress was read. A stressed bridge is still better than a refused call, and so is one
 * that drains.
 */
public final class BridgeChoice {

    /** Stress that one endpoint adds until the next reading shows it. */
    private static final double STRESS_OF_AN_ENDPOINT = 0.01;

    /** From here on a bridge far away is better than one near by. */
    private static final double OVERLOADED = 0.8;

    private BridgeChoice() {}

    /**
     * @param draining an operator wants it empty
     * @param added endpoints that we made there since the reading
     * @param region as the bridge names it; null if it names none
     */
    public record Reading(
            String name,
            boolean healthy,
            boolean draining,
            double stress,
            int added,
            @Nullable String region) {

        private double load() {
            return stress + STRESS_OF_AN_ENDPOINT * added;
        }

        private boolean overloaded() {
            return load() >= OVERLOADED;
        }
    }

    /**
     * For a call that has no media yet, or none any more.
     *
     * @param region ours; null if it makes no difference
     */
    public static Optional<Reading> choose(List<Reading> readings, @Nullable String region) {
        return readings.stream()
                .filter(Reading::healthy)
                .min(Comparator.comparing(Reading::draining).thenComparing(order(region)));
    }

    /** For a call that moves off a bridge that drains: with no better place to go to it stays. */
    public static Optional<Reading> refuge(List<Reading> readings, @Nullable String region) {
        return readings.stream()
                .filter(reading -> reading.healthy() && !reading.draining())
                .min(order(region));
    }

    private static Comparator<Reading> order(@Nullable String region) {
        return Comparator.comparing(Reading::overloaded)
                .thenComparing(reading -> region != null && !Objects.equals(region, reading.region()))
                .thenComparingDouble(Reading::load);
    }
}
