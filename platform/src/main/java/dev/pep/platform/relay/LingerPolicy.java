package dev.pep.platform.relay;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells when events come so fast that it is cheaper to wait for more of them than to send each batch at once. */
final class LingerPolicy {

    /** Fewer can come together by chance. */
    private static final int FEWEST = 5;

    private final Duration perEvent;
    private final LongSupplier nanos;
    private long lastRound;

    LingerPolicy(Duration perEvent, LongSupplier nanos) {
        this.perEvent = perEvent;
        this.nanos = nanos;
        this.lastRound = nanos.getAsLong();
    }

    /** Takes notice of a round, and returns whether its events came faster than one in each such time. */
    boolean shouldLinger(int rows) {
        long now = nanos.getAsLong();
        long since = now - lastRound;
        lastRound = now;
        return rows >= FEWEST && rows * perEvent.toNanos() > since;
    }
}
