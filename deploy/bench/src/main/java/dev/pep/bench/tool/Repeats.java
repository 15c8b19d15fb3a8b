package dev.pep.bench.tool;

import java.util.Arrays;

/**
 * How often something is done to see how long it takes: so many times, or until the time is over.
 *
 * @param most how often at most
 * @param seconds after which no more are begun
 */
public record Repeats(int most, int seconds) {

    private static final double MILLIS = 1e6;
    private static final long NANOS = 1_000_000_000L;

    /** Returns the milliseconds that each took. */
    public double[] millis(Work work) throws Exception {
        double[] millis = new double[most];
        long end = System.nanoTime() + seconds * NANOS;
        int done = 0;
        while (done == 0 || (done < most && System.nanoTime() < end)) {
            long begin = System.nanoTime();
            work.go(done);
            millis[done++] = (System.nanoTime() - begin) / MILLIS;
        }
        return Arrays.copyOf(millis, done);
    }

    /** Does it for the n-th time. */
    @FunctionalInterface
    public interface Work {
        void go(int number) throws Exception;
    }
}
