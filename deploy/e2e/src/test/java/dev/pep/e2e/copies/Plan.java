package dev.pep.e2e.copies;

import java.time.Duration;

/** How long the faults go on, and the seed of all that is random; a run can be repeated by its seed. */
record Plan(Duration duration, long seed) {

    static Plan fromProperties() {
        return new Plan(
                Duration.parse(System.getProperty("pep.faults.duration", "PT0S")),
                Long.getLong("pep.faults.seed", System.currentTimeMillis()));
    }
}
