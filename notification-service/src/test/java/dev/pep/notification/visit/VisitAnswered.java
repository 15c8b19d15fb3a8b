package dev.pep.notification.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A guest has told the host whether to come. */
record VisitAnswered(
        String eventId, String host, String guest, @Nullable Answer before, Answer after, Instant at) {}
