package dev.pep.platform.link;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;

/**
 * A link that works, and for whom it is.
 *
 * @param contactName as the subject's service knows the contact
 */
public record OpenLink(Link link, String contactName) {

    /** Returns the stamp of what the contact does, under its name. */
    public EventStamp sign(EventStamp stamp) {
        Actor contact = new Actor(ActorKind.PARTNER, link.contactId().toString(), contactName);
        return new EventStamp(stamp.eventId(), stamp.occurredAt(), contact);
    }
}
