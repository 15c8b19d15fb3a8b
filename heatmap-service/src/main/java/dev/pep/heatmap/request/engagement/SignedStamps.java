package dev.pep.heatmap.request.engagement;

import dev.pep.event.Actor;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import org.springframework.stereotype.Component;

/** Makes the envelopes of what is done in the name of somebody who did something in an engagement. */
@Component
class SignedStamps {

    private final EventStamps stamps;

    SignedStamps(EventStamps stamps) {
        this.stamps = stamps;
    }

    EventStamp by(Actor actor) {
        EventStamp stamp = stamps.next();
        return new EventStamp(stamp.eventId(), stamp.occurredAt(), actor);
    }
}
