package dev.pep.platform.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the outbox was like when it was last looked at; its age goes on growing even if nobody can look any more. */
record OutboxState(long size, @Nullable Instant oldest, Clock clock) {

    Duration age() {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }
}
