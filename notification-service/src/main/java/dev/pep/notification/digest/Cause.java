package dev.pep.notification.digest;

import java.time.Instant;
import java.util.Comparator;

/**
 * The event that told of a change.
 *
 * @param eventId its id
 * @param at when it happened, by its own clock
 */
public record Cause(String eventId, Instant at) implements Comparable<Cause> {

    private static final Comparator<Cause> BY_TIME =
            Comparator.comparing(Cause::at).thenComparing(Cause::eventId);

    @Override
    public int compareTo(Cause other) {
        return BY_TIME.compare(this, other);
    }

    /** Returns the later one. */
    static Cause last(Cause one, Cause other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
