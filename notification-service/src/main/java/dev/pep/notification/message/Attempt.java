package dev.pep.notification.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a message's history: what was tried or asked for, and what came of it. */
record Attempt(
        Instant at,
        String outcome,
        @Nullable String detail,
        @Nullable Long retryAfterSeconds) {}
