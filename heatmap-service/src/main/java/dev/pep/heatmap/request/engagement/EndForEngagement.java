package dev.pep.heatmap.request.engagement;

import dev.pep.event.Actor;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.heatmap.request.EndRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Revokes what is open of an engagement that is cancelled, or of the partner that left it, in the name of who did so.
 * What was asked after that, of a partner that came back, goes on.
 */
@Component
class EndForEngagement {

    private final Engagements engagements;
    private final EngagementRequests requests;
    private final EndRequest endRequest;
    private final SignedStamps stamps;

    EndForEngagement(Engagements engagements, EngagementRequests requests, EndRequest endRequest, SignedStamps stamps) {
        this.engagements = engagements;
        this.requests = requests;
        this.endRequest = endRequest;
        this.stamps = stamps;
    }

    void left(PartnerLeft left, EngagementEvent event) {
        Heard engagement = Heard.of(left.getEngagementId(), left.getEngagement(), event.getOccurredAt());
        UUID partner = UUID.fromString(left.getPartner().getPartnerId());
        engagements.leave(engagement, partner);
        end(engagement, partner, event.getActor());
    }

    void cancelled(EngagementCancelled cancelled, EngagementEvent event) {
        Heard engagement = Heard.of(cancelled.getEngagementId(), cancelled.getEngagement(), event.getOccurredAt());
        engagements.cancel(engagement);
        end(engagement, null, event.getActor());
    }

    private void end(Heard engagement, @Nullable UUID partner, Actor actor) {
        requests.open(engagement.id(), partner, engagement.at())
                .forEach(request -> endRequest.revoke(stamps.by(actor), request));
    }
}
