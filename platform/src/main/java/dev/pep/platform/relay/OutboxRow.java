package dev.pep.platform.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that waits to be sent.
 *
 * @param id place in the order of the outbox
 * @param topic where it goes
 * @param key the aggregate's id
 * @param payload the event in Avro's single-object encoding; null is a removal
 * @param eventId the id in its envelope
 * @param type full name of its payload's record
 * @param traceparent the trace in which it was published
 * @param at when it happened
 */
record OutboxRow(
        long id,
        String topic,
        String key,
        byte @Nullable [] payload,
        String eventId,
        String type,
        @Nullable String traceparent,
        Instant at) {}
