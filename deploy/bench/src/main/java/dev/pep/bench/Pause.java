package dev.pep.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Waits until something is so, and looks often. */
public final class Pause {

    private static final long STEP = Duration.ofMillis(10).toNanos();

    private Pause() {}

    public static void until(Callable<Boolean> condition, Duration limit) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("It took longer than " + limit.toSeconds() + " s");
            }
            LockSupport.parkNanos(STEP);
        }
    }
}
