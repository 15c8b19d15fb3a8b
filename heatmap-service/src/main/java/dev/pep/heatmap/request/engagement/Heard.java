package dev.pep.heatmap.request.engagement;

import dev.pep.event.engagement.EngagementBrief;
import java.time.Instant;
import java.util.UUID;

/**
 * What is kept of an engagement, as an event tells it.
 *
 * @param at when that happened, by the clock of engagement-service
 */
record Heard(UUID id, String title, Instant at) {

    static Heard of(String engagementId, EngagementBrief engagement, Instant at) {
        return new Heard(UUID.fromString(engagementId), engagement.getTitle(), at);
    }
}
