package dev.pep.heatmap.link;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens, and for whom.
 *
 * @param usable whether request, partner and contact still allow it
 */
public record PartnerAccess(
        UUID linkId,
        int generation,
        UUID requestId,
        UUID contactId,
        String contactName,
        UUID partnerId,
        Instant expiresAt,
        boolean usable,
        @Nullable Instant openedAt,
        @Nullable Instant doneAt) {

    /** Returns whether the link works at a moment. */
    boolean works(Instant now) {
        return usable && now.isBefore(expiresAt);
    }

    /** Returns the stamp of what this contact does, under its name. */
    public EventStamp sign(EventStamp stamp) {
        Actor contact = new Actor(ActorKind.PARTNER, contactId.toString(), contactName);
        return new EventStamp(stamp.eventId(), stamp.occurredAt(), contact);
    }
}
