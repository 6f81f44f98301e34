package org.zhest.load;

import java.util.List;

/** Figures over samples. */
final class Numbers {

    private Numbers() {}

    static double median(List<Double> samples) {
        return quantile(samples, 0.5);
    }

    static double p95(List<Double> samples) {
        return quantile(samples, 0.95);
    }

    static double p99(List<Double> samples) {
        return quantile(samples, 0.99);
    }

    /** Between the two nearest samples, in proportion. */
    private static double quantile(List<Double> samples, double share) {
        List<Double> sorted = samples.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        double low = sorted.get((int) Math.floor(place));
        double high = sorted.get((int) Math.ceil(place));
        return low + (high - low) * (place - Math.floor(place));
    }
}
