package dev.pep.notification.organiser;

import dev.pep.event.Topics;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRevoked;
import dev.pep.notification.digest.AbsorbChanges;
import dev.pep.notification.digest.Cause;
import dev.pep.platform.event.Inbox;
import java.util.List;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which heatmaps could not be asked for, and has their organisers told why. */
@Component
class RefusalListener {

    private static final String CONSUMER = "refusal";

    private final Inbox inbox;
    private final Refusals refusals;
    private final EngagementDigestKind digest;
    private final AbsorbChanges changes;

    RefusalListener(Inbox inbox, Refusals refusals, EngagementDigestKind digest, AbsorbChanges changes) {
        this.inbox = inbox;
        this.refusals = refusals;
        this.digest = digest;
        this.changes = changes;
    }

    /** A request that somebody revokes has no reason: it was made. */
    @KafkaListener(topics = Topics.REPORT_REQUEST, groupId = "notification-service.refusal")
    void on(ReportRequestEvent event) {
        if (event.getPayload() instanceof ReportRevoked revoked && revoked.getReason() != null) {
            inbox.once(
                    CONSUMER,
                    event.getEventId(),
                    () -> hear(new Refusal(
                            UUID.fromString(revoked.getRequestId()),
                            revoked.getReason(),
                            new Cause(event.getEventId(), event.getOccurredAt()))));
        }
    }

    private void hear(Refusal refusal) {
        refusals.refused(refusal).ifPresent(change -> changes.absorb(digest, List.of(change)));
    }
}
