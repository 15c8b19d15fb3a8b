package dev.pep.platform.kafka;

import java.time.Duration;

/** Pauses that double from the first to the longest, and start over when something has worked. */
public final class GrowingPause {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public GrowingPause(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** Returns the pause to make now. */
    public Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return now;
    }

    /** Starts over. */
    public void reset() {
        next = first;
    }
}
