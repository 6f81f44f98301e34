package org.zhest.signaling.media;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which bridge a new conference goes to: of those that are healthy and not draining, the one under the least stress,
 * counting what was added since its stress was read. A stressed bridge is still better than a refused call.
 */
public final class BridgeChoice {

    /** Stress that one endpoint adds until the next reading shows it. */
    private static final double STRESS_OF_AN_ENDPOINT = 0.01;

    private BridgeChoice() {}

    /** @param added endpoints that we made there since the reading */
    public record Reading(String name, boolean healthy, boolean draining, double stress, int added) {}

    public static Optional<Reading> choose(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.healthy() && !reading.draining())
                .min(Comparator.comparingDouble(reading -> reading.stress() + STRESS_OF_AN_ENDPOINT * reading.added()));
    }
}
