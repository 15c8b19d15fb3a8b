package dev.pep.notification.settled;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param state SENT or FAILED
 * @param at when
 * @param attempts how many it took
 * @param transport what has taken it, if it was sent
 * @param reason why not, if it was not
 */
public record Outcome(
        String state,
        Instant at,
        int attempts,
        @Nullable String transport,
        @Nullable String reason) {}
