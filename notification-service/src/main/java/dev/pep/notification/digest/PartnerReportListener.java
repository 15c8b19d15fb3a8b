package dev.pep.notification.digest;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.event.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what partners report; each event is absorbed once, however often it comes. */
@Component
class PartnerReportListener {

    private static final String CONSUMER = "digest";

    private final Inbox inbox;
    private final AbsorbChange changes;

    PartnerReportListener(Inbox inbox, AbsorbChange changes) {
        this.inbox = inbox;
        this.changes = changes;
    }

    @KafkaListener(topics = Topics.PARTNER_REPORT, groupId = "notification-service")
    void on(PartnerReportEvent event) {
        if (event.getPayload() instanceof PartnerReported reported) {
            inbox.once(
                    CONSUMER,
                    event.getEventId(),
                    () -> changes.absorb(
                            ReportedChanges.recipients(reported),
                            ReportedChanges.change(reported, event.getOccurredAt())));
        }
    }
}
