package dev.pep.local.sample;

import dev.pep.local.process.ProcessFailed;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what services tell each other. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Patience() {}

    static void until(String what, BooleanSupplier met) {
        var end = Instant.now().plus(LONGEST);
        while (!met.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new ProcessFailed(
                        "The sample cannot be loaded: " + what + " not within " + LONGEST.toSeconds() + " s.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
