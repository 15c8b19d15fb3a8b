package dev.pep.platform.clock;

import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What time the database has it, as far as its answers tell: exact to half the time that the quickest of them took. In
 * between it goes on by the monotonic clock of this machine, so nobody who sets the machine's clock changes it.
 */
final class DatabaseTime {

    private static final int READINGS = 3;

    private final Supplier<Instant> database;
    private final LongSupplier nanos;
    private volatile Reading known;

    /**
     * Begins with what this machine believes.
     *
     * @param database asks it for its time
     * @param nanos the monotonic clock
     */
    DatabaseTime(Supplier<Instant> database, Instant believed, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
        this.known = new Reading(believed, nanos.getAsLong(), Long.MAX_VALUE);
    }

    /** Returns the time without asking. */
    Instant now() {
        return known.at(nanos.getAsLong());
    }

    /** Asks a few times, and believes the quickest answer if it is better than what was known, or says otherwise. */
    void look() {
        for (int i = 0; i < READINGS; i++) {
            Reading answer = ask();
            if (answer.took() < known.took() || answer.contradicts(known)) {
                known = answer;
            }
        }
    }

    private Reading ask() {
        long asked = nanos.getAsLong();
        Instant told = database.get();
        long answered = nanos.getAsLong();
        return new Reading(told.plusNanos((answered - asked) / 2), answered, answered - asked);
    }

    /** A time that was told, when that was by the monotonic clock, and how long it took to be told. */
    private record Reading(Instant told, long nanos, long took) {

        Instant at(long then) {
            return told.plusNanos(then - nanos);
        }

        boolean contradicts(Reading other) {
            Instant believed = other.at(nanos);
            return believed.isBefore(told.minusNanos(took)) || believed.isAfter(told.plusNanos(took));
        }
    }
}
