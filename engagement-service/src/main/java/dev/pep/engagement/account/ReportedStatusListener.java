package dev.pep.engagement.account;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.kafka.PollBatch;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what partners report, and keeps the account status that each gives. */
@Component
class ReportedStatusListener {

    private static final String CONSUMER = "statuses";

    private final Inbox inbox;
    private final ReportedStatuses statuses;

    ReportedStatusListener(Inbox inbox, ReportedStatuses statuses) {
        this.inbox = inbox;
        this.statuses = statuses;
    }

    @KafkaListener(
            topics = Topics.PARTNER_REPORT,
            groupId = "engagement-service.statuses",
            containerFactory = PollBatch.FACTORY)
    void on(List<ConsumerRecord<String, PartnerReportEvent>> polled) {
        PollBatch.handle(
                polled,
                events -> inbox.onceEach(
                        CONSUMER,
                        events,
                        PartnerReportEvent::getEventId,
                        fresh -> statuses.keep(fresh.stream()
                                .flatMap(ReportedStatusListener::reported)
                                .toList())));
    }

    private static Stream<PartnerReported> reported(PartnerReportEvent event) {
        return event.getPayload() instanceof PartnerReported reported ? Stream.of(reported) : Stream.empty();
    }
}
