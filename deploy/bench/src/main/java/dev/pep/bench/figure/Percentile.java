package dev.pep.bench.figure;

import java.util.Arrays;

/** The value that a part of all values does not exceed, by nearest rank. */
public final class Percentile {

    private Percentile() {}

    public static double of(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
    }
}
