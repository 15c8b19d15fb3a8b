package dev.pep.notification.message;

import dev.pep.event.Topics;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationFailed;
import dev.pep.event.notification.NotificationSent;
import dev.pep.notification.settled.RecipientId;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.event.PepTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Tells the other services what became of a message, in the transaction that writes it down. */
@Component
class NotificationEvents {

    private final Outbox outbox;
    private final EventStamps stamps;

    NotificationEvents(Outbox outbox, EventStamps stamps) {
        this.outbox = outbox;
        this.stamps = stamps;
    }

    @Bean
    static KafkaAdmin.NewTopics notificationTopic(PepTopics topics) {
        return topics.events(Topics.NOTIFICATION);
    }

    void sent(Message message, String transport) {
        publish(
                message,
                new NotificationSent(
                        message.id().toString(),
                        message.kind(),
                        transport,
                        message.attempts() + 1,
                        RecipientId.of(message.recipient()),
                        message.about(),
                        message.until()));
    }

    void failed(Message message, String reason) {
        publish(
                message,
                new NotificationFailed(message.id().toString(), message.kind(), message.attempts() + 1, reason));
    }

    private void publish(Message message, Object payload) {
        EventStamp stamp = stamps.next();
        outbox.publish(
                Topics.NOTIFICATION,
                message.id().toString(),
                new NotificationEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), payload));
    }
}
