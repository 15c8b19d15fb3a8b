package dev.pep.heatmap.request.sending;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.heatmap.request.Wish;
import dev.pep.platform.event.EventStamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accepted order to ask partners.
 *
 * @param expiresAt end of the links
 * @param round counts its retries
 */
record Sending(
        UUID id,
        String owner,
        String ownerName,
        @Nullable LocalDate dueOn,
        @Nullable String message,
        Instant expiresAt,
        Instant acceptedAt,
        int round) {

    /** Returns the stamp of what is done for its owner. */
    EventStamp sign(EventStamp stamp) {
        return new EventStamp(stamp.eventId(), stamp.occurredAt(), new Actor(ActorKind.INTERNAL, owner, ownerName));
    }

    /** Returns what it asks of one partner, as a request of its own. */
    Wish wish() {
        return new Wish(UUID.randomUUID(), owner, ownerName, dueOn, message, expiresAt);
    }
}
