package dev.pep.heatmap.request.engagement;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.engagement.HeatmapRequested;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an engagement asks of a partner. */
record Asked(HeatmapRequested event, Heard engagement) {

    static Asked of(HeatmapRequested event, Instant at) {
        return new Asked(event, Heard.of(event.getEngagementId(), event.getEngagement(), at));
    }

    UUID requestId() {
        return UUID.fromString(event.getRequestId());
    }

    UUID partnerId() {
        return UUID.fromString(event.getPartner().getPartnerId());
    }

    String partnerName() {
        return event.getPartner().getName();
    }

    String zone() {
        return event.getEngagement().getZone();
    }

    Instant at() {
        return engagement.at();
    }

    @Nullable LocalDate dueOn() {
        return event.getDueOn() == null ? null : LocalDate.parse(event.getDueOn());
    }

    @Nullable String message() {
        String text = event.getMessage();
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Returns who pressed the button, in whose name the partner is asked. */
    Actor asker() {
        return new Actor(
                ActorKind.INTERNAL,
                event.getRequestedBy().getEmail(),
                event.getRequestedBy().getName());
    }
}
