package dev.pep.heatmap.partner;

import dev.pep.event.Topics;
import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.partner.PartnerState;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.Outbox;
import org.springframework.stereotype.Component;

/** Publishes the whole state of a partner. */
@Component
class PartnerEvents {

    private final Outbox outbox;

    PartnerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Partner partner, EventStamp stamp) {
        PartnerState state = PartnerState.newBuilder()
                .setPartnerId(partner.id().toString())
                .setName(partner.name())
                .setShortName(partner.shortName())
                .setActive(partner.active())
                .setContacts(
                        partner.contacts().stream().map(PartnerEvents::state).toList())
                .build();
        outbox.publish(
                Topics.PARTNER,
                partner.id().toString(),
                new PartnerEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), state));
    }

    private static ContactState state(Contact contact) {
        return ContactState.newBuilder()
                .setContactId(contact.id().toString())
                .setName(contact.name())
                .setEmail(contact.email())
                .setRole(
                        dev.pep.event.partner.ContactRole.valueOf(contact.role().name()))
                .setZone(contact.zone())
                .setActive(contact.active())
                .build();
    }
}
