package dev.pep.notification.briefing;

import dev.pep.event.Topics;
import dev.pep.event.request.Recipient;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.timer.WallClock;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of requests, and has each recipient invited once. */
class BriefingListener {

    private final Inbox inbox;
    private final BriefingKind kind;
    private final QueueMessage queue;

    BriefingListener(Inbox inbox, BriefingKind kind, QueueMessage queue) {
        this.inbox = inbox;
        this.kind = kind;
        this.queue = queue;
    }

    /** In a group of its own: another feature hears this topic, too. */
    @KafkaListener(topics = Topics.REPORT_REQUEST, groupId = "notification-service.briefing")
    void on(ReportRequestEvent event) {
        inbox.once("briefing", event.getEventId(), () -> {
            if (event.getPayload() instanceof ReportRequested asked) {
                asked.getRecipients().forEach(to -> invite(event, asked, to));
            }
        });
    }

    private void invite(ReportRequestEvent event, ReportRequested asked, Recipient to) {
        BriefingFacts facts = new BriefingFacts(
                UUID.fromString(to.getLinkId()),
                asked.getPartnerName(),
                to.getName(),
                asked.getRequestedBy().getName());
        queue.queue(new NewMessage<>(
                        NewMessage.id(kind, event.getEventId(), to.getLinkId()),
                        kind,
                        Addressee.contact(to.getEmail(), to.getName(), to.getZone()),
                        facts.subject(),
                        facts)
                .notBefore(zone -> WallClock.nextMorning(event.getOccurredAt(), zone)));
    }
}
