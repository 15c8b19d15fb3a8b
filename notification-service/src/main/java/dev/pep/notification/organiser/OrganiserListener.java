package dev.pep.notification.organiser;

import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.notification.digest.AbsorbChanges;
import dev.pep.notification.digest.NewChange;
import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.kafka.PollBatch;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears, poll by poll, what organisers are told of their engagements; each event counts once. */
@Component
class OrganiserListener {

    private static final String CONSUMER = "organiser";

    private final Inbox inbox;
    private final EngagementDigestKind digest;
    private final AbsorbChanges changes;
    private final Refusals refusals;
    private final HandOverKind handOver;
    private final QueueMessage queue;

    OrganiserListener(
            Inbox inbox,
            EngagementDigestKind digest,
            AbsorbChanges changes,
            Refusals refusals,
            HandOverKind handOver,
            QueueMessage queue) {
        this.inbox = inbox;
        this.digest = digest;
        this.changes = changes;
        this.refusals = refusals;
        this.handOver = handOver;
        this.queue = queue;
    }

    @KafkaListener(
            topics = Topics.ENGAGEMENT,
            groupId = "notification-service.organiser",
            containerFactory = PollBatch.FACTORY)
    void on(List<ConsumerRecord<String, EngagementEvent>> polled) {
        PollBatch.handle(polled, events -> inbox.onceEach(CONSUMER, events, EngagementEvent::getEventId, this::hear));
    }

    private void hear(List<EngagementEvent> fresh) {
        fresh.forEach(this::handedOver);
        changes.absorb(
                digest, fresh.stream().flatMap(event -> change(event).stream()).toList());
    }

    private Optional<NewChange<EngagementChange>> change(EngagementEvent event) {
        return OrganiserEvents.change(event)
                .or(() -> OrganiserEvents.heatmap(event).flatMap(refusals::asked));
    }

    private void handedOver(EngagementEvent event) {
        if (event.getPayload() instanceof EngagementChanged changed && changed.getFormerOrganiser() != null) {
            tell(
                    event,
                    changed.getEngagement().getOrganiser().getEmail(),
                    OrganiserEvents.handOver(event, changed, true));
            tell(event, changed.getFormerOrganiser().getEmail(), OrganiserEvents.handOver(event, changed, false));
        }
    }

    /** Who has done it knows. */
    private void tell(EngagementEvent event, String email, HandOverFacts facts) {
        if (!OrganiserEvents.isBy(email, event)) {
            Addressee to = Addressee.internal(email);
            queue.queue(new NewMessage<>(
                            NewMessage.id(handOver, event.getEventId(), to.email()),
                            handOver,
                            to,
                            facts.subject(),
                            facts)
                    .about(facts.engagementId().toString()));
        }
    }
}
