package dev.pep.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of dead letters.
 *
 * @param type the event's kind, where its headers tell
 * @param cause the kind of failure, by which letters are grouped
 * @param reason what went wrong the last time
 * @param times how often it went wrong for good
 */
record LetterView(
        String id,
        LetterSide side,
        String topic,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        String cause,
        String reason,
        LetterState state,
        int times,
        Instant firstAt,
        Instant lastAt,
        @Nullable String traceId) {

    private static final String OUTBOX = "outbox-";

    /** Returns the number of a letter of the outbox. */
    long outboxNumber() {
        return Long.parseLong(id.substring(OUTBOX.length()));
    }

    /** Returns another letter of the same key in the outbox. */
    LetterView sibling(long number, String event) {
        return new LetterView(
                OUTBOX + number, side, topic, key, event, type, cause, reason, state, times, firstAt, lastAt, traceId);
    }

    LetterCursor cursor() {
        return new LetterCursor(firstAt, id);
    }
}
