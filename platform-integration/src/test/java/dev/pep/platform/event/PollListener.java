package dev.pep.platform.event;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.kafka.PollBatch;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Handles polls as wholes; refuses what is called poison, and stumbles once over what is called stumble. */
@Component
@ConditionalOnProperty("test.poll-group")
class PollListener {

    private final Inbox inbox;
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private volatile boolean stumbled;

    PollListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @KafkaListener(
            topics = Topics.PARTNER_REPORT,
            groupId = "test-service.${test.poll-group}",
            containerFactory = PollBatch.FACTORY)
    void on(List<ConsumerRecord<String, PartnerReportEvent>> polled) {
        PollBatch.handle(
                polled, events -> inbox.onceEach("polling", events, PartnerReportEvent::getEventId, this::handle));
    }

    private void handle(List<PartnerReportEvent> events) {
        List<String> names = events.stream()
                .map(event -> ((PartnerReported) event.getPayload()).getAccountName())
                .toList();
        if (names.contains("poison")) {
            throw new IllegalArgumentException("no such partner");
        }
        if (names.contains("stumble") && !stumbled) {
            stumbled = true;
            throw new IllegalStateException("for once");
        }
        handled.addAll(names);
    }

    List<String> handled() {
        return handled;
    }
}
