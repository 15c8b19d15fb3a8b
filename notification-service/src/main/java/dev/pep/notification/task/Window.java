package dev.pep.notification.task;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time whose changes are told together. Which one a moment lies in follows from the moment alone, so that
 * an event that is read again is told with the same others.
 */
record Window(Instant from, Instant to) {

    static Window of(Instant moment, Duration length) {
        long number = Math.floorDiv(moment.toEpochMilli(), length.toMillis());
        Instant from = Instant.ofEpochMilli(number * length.toMillis());
        return new Window(from, from.plus(length));
    }
}
