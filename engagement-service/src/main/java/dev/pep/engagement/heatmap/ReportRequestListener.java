package dev.pep.engagement.heatmap;

import dev.pep.event.Topics;
import dev.pep.event.request.LinkResent;
import dev.pep.event.request.ReportDone;
import dev.pep.event.request.ReportReopened;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.event.request.ReportRevoked;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.event.Inbox;
import java.util.List;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of report requests, and follows those that engagements have asked for. */
@Component
class ReportRequestListener {

    private static final String CONSUMER = "heatmap";

    private final Inbox inbox;
    private final FollowHeatmap follow;
    private final EventStamps stamps;

    ReportRequestListener(Inbox inbox, FollowHeatmap follow, EventStamps stamps) {
        this.inbox = inbox;
        this.follow = follow;
        this.stamps = stamps;
    }

    @KafkaListener(topics = Topics.REPORT_REQUEST, groupId = "engagement-service.heatmap")
    void on(ReportRequestEvent event) {
        inbox.once(CONSUMER, event.getEventId(), () -> handle(event));
    }

    private void handle(ReportRequestEvent event) {
        EventStamp stamp = new EventStamp(stamps.next().eventId(), event.getOccurredAt(), event.getActor());
        switch (event.getPayload()) {
            case ReportRequested asked ->
                follow.asked(id(asked.getRequestId()), asked.getAccounts(), asked.getRecipients(), stamp);
            case LinkResent again -> follow.linked(id(again.getRequestId()), List.of(again.getRecipient()));
            case ReportDone done -> follow.done(id(done.getRequestId()), stamp);
            case ReportReopened reopened -> follow.reopened(id(reopened.getRequestId()), stamp);
            case ReportRevoked revoked -> follow.revoked(id(revoked.getRequestId()), revoked.getReason(), stamp);
            default -> {} // reminded, opened, extended: nothing that an engagement shows
        }
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
