package dev.pep.bench.figure;

import java.util.Arrays;
import java.util.Collection;

/** The middle of some values and how far they lie apart. */
public record Spread(double median, double least, double most) {

    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There are no values");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** Returns the distance of the farthest values as a part of the median. */
    public double relative() {
        return median == 0 ? 0 : (most - least) / Math.abs(median);
    }
}
