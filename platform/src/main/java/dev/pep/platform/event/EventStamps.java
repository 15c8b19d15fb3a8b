package dev.pep.platform.event;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.security.Caller;
import dev.pep.platform.security.Callers;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Makes the envelopes of events: a fresh id, the moment, and the caller of the request at hand, else the service
 * itself.
 */
public class EventStamps {

    /** Of version 7: ids that begin with the time lie side by side in every index, which is much cheaper to fill. */
    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private final Clock clock;
    private final String service;

    EventStamps(Clock clock, String service) {
        this.clock = clock;
        this.service = service;
    }

    /** Returns a new stamp, never the same id twice. */
    public EventStamp next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new EventStamp(IDS.construct(now.toEpochMilli()).toString(), now, actor());
    }

    /** Returns the stamp of what follows from something: the same moment and actor, under an id of its own. */
    public EventStamp following(EventStamp cause) {
        return new EventStamp(next().eventId(), cause.occurredAt(), cause.actor());
    }

    private Actor actor() {
        return Callers.current().map(this::actor).orElseGet(() -> new Actor(ActorKind.SYSTEM, service, service));
    }

    private Actor actor(Caller caller) {
        return switch (caller) {
            case InternalUser person -> new Actor(ActorKind.INTERNAL, person.email(), person.name());
            case PartnerCaller contact -> new Actor(ActorKind.PARTNER, contact.id(), contact.id());
            default -> new Actor(ActorKind.SYSTEM, caller.id(), caller.id());
        };
    }
}
