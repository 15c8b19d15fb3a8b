package dev.pep.platform.event;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Handles each event once, as a service would, and can be told to fail. */
@Component
@ConditionalOnProperty("test.group")
class RecordingListener {

    private final Inbox inbox;
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Consumer<PartnerReported> effect = report -> {};

    RecordingListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.PARTNER_REPORT, groupId = "test-service.${test.group}")
    void on(PartnerReportEvent event) {
        calls.incrementAndGet();
        inbox.once("recording", event.getEventId(), () -> handle((PartnerReported) event.getPayload()));
    }

    private void handle(PartnerReported report) {
        effect.accept(report);
        handled.add(report.getAccountId() + "/" + report.getAccountName());
    }

    void doing(Consumer<PartnerReported> what) {
        effect = what;
    }

    List<String> handled() {
        return handled;
    }

    int calls() {
        return calls.get();
    }
}
