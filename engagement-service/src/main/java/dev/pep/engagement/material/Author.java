package dev.pep.engagement.material;

import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;
import java.time.Instant;

/**
 * Who added a material, and when.
 *
 * @param by the email address of a person of the company, or the id of a partner's contact
 */
record Author(ActorKind kind, String by, String name, Instant at) {

    static Author of(EventStamp stamp) {
        return new Author(
                stamp.actor().getKind(), stamp.actor().getId(), stamp.actor().getName(), stamp.occurredAt());
    }
}
