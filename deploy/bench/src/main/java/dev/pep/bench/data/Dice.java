package dev.pep.bench.data;

/** Chance that depends on nothing but what it is about: the same row gets the same values in every run. */
public final class Dice {

    private long state;

    public Dice(long row, long what) {
        state = mix(row * 0x9E3779B97F4A7C15L + mix(what));
    }

    /** Returns a number from 0 up to, and without, 1. */
    public double next() {
        state += 0x9E3779B97F4A7C15L;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    public int below(int limit) {
        return (int) (next() * limit);
    }

    /** Returns a number below the limit; small ones come far more often. */
    public int skewed(int limit) {
        double x = next();
        return (int) (x * x * x * limit);
    }

    public boolean happens(double part) {
        return next() < part;
    }

    public String of(String... words) {
        return words[below(words.length)];
    }

    private static long mix(long x) {
        long a = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
