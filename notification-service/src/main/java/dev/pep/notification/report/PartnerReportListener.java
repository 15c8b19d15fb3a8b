package dev.pep.notification.report;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.notification.digest.AbsorbChanges;
import dev.pep.notification.digest.Cause;
import dev.pep.notification.digest.NewChange;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.kafka.PollBatch;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what partners report, poll by poll; each event is absorbed once, however often it comes. */
@Component
class PartnerReportListener {

    private static final String CONSUMER = "digest";

    private final Inbox inbox;
    private final ReportDigestKind kind;
    private final AbsorbChanges changes;

    PartnerReportListener(Inbox inbox, ReportDigestKind kind, AbsorbChanges changes) {
        this.inbox = inbox;
        this.kind = kind;
        this.changes = changes;
    }

    @KafkaListener(
            topics = Topics.PARTNER_REPORT,
            groupId = "notification-service",
            containerFactory = PollBatch.FACTORY,
            concurrency = "2", // one reads events while the other waits for the database
            properties = "max.poll.records=5000")
    void on(List<ConsumerRecord<String, PartnerReportEvent>> polled) {
        PollBatch.handle(
                polled, events -> inbox.onceEach(CONSUMER, events, PartnerReportEvent::getEventId, this::absorb));
    }

    private void absorb(List<PartnerReportEvent> fresh) {
        changes.absorb(
                kind, fresh.stream().flatMap(PartnerReportListener::changes).toList());
    }

    private static Stream<NewChange<ReportChange>> changes(PartnerReportEvent event) {
        return event.getPayload() instanceof PartnerReported reported
                ? Stream.of(new NewChange<>(
                        ReportedChanges.recipients(reported),
                        ReportedChanges.change(reported, event.getOccurredAt()),
                        new Cause(event.getEventId(), event.getOccurredAt())))
                : Stream.empty();
    }
}
