package dev.pep.notification.message;

import dev.pep.event.Topics;
import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.partner.PartnerState;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears in which zones contacts are, and lets the messages that wait for their clocks follow. What it hears is a state:
 * hearing it again changes nothing.
 */
@Component
class ContactZoneListener {

    private final QueueMessage queue;

    ContactZoneListener(QueueMessage queue) {
        this.queue = queue;
    }

    /** A partner that is removed has no clocks to follow. */
    @Transactional
    @KafkaListener(topics = Topics.PARTNER, groupId = "notification-service.contact-zones")
    public void on(@Payload(required = false) @Nullable PartnerEvent event) {
        if (event != null && event.getPayload() instanceof PartnerState partner) {
            partner.getContacts().forEach(this::follow);
        }
    }

    private void follow(ContactState contact) {
        queue.moveZone(Addressee.contact(contact.getEmail(), contact.getName(), contact.getZone()));
    }
}
