package dev.pep.heatmap.request.engagement;

import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.platform.event.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of engagements what report requests live from, each event once; the others say nothing to it. */
@Component
class EngagementListener {

    private static final String CONSUMER = "engagement";

    private final Inbox inbox;
    private final AnswerEngagement answerEngagement;
    private final EndForEngagement endForEngagement;
    private final Engagements engagements;

    EngagementListener(
            Inbox inbox,
            AnswerEngagement answerEngagement,
            EndForEngagement endForEngagement,
            Engagements engagements) {
        this.inbox = inbox;
        this.answerEngagement = answerEngagement;
        this.endForEngagement = endForEngagement;
        this.engagements = engagements;
    }

    @KafkaListener(topics = Topics.ENGAGEMENT, groupId = "heatmap-service.engagement")
    void on(EngagementEvent event) {
        inbox.once(CONSUMER, event.getEventId(), () -> handle(event));
    }

    private void handle(EngagementEvent event) {
        switch (event.getPayload()) {
            case HeatmapRequested wanted -> answerEngagement.answer(Asked.of(wanted, event.getOccurredAt()));
            case PartnerLeft left -> endForEngagement.left(left, event);
            case EngagementCancelled cancelled -> endForEngagement.cancelled(cancelled, event);
            case EngagementChanged changed ->
                engagements.retitle(
                        Heard.of(changed.getEngagementId(), changed.getEngagement(), event.getOccurredAt()));
            default -> {} // nothing of a report request depends on it
        }
    }
}
