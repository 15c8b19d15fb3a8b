package dev.pep.engagement.heatmap;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.kafka.PollBatch;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what partners report, and counts the accounts that are answered for heatmaps of engagements. */
@Component
class AnswerListener {

    private static final String CONSUMER = "heatmap-answers";

    private final Inbox inbox;
    private final HeatmapAnswers answers;

    AnswerListener(Inbox inbox, HeatmapAnswers answers) {
        this.inbox = inbox;
        this.answers = answers;
    }

    @KafkaListener(
            topics = Topics.PARTNER_REPORT,
            groupId = "engagement-service.heatmap-answers",
            containerFactory = PollBatch.FACTORY)
    void on(List<ConsumerRecord<String, PartnerReportEvent>> polled) {
        PollBatch.handle(
                polled,
                events -> inbox.onceEach(
                        CONSUMER, events, PartnerReportEvent::getEventId, fresh -> fresh.forEach(this::count)));
    }

    private void count(PartnerReportEvent event) {
        if (event.getPayload() instanceof PartnerReported reported && reported.getRequestId() != null) {
            answers.count(reported);
        }
    }
}
