package dev.pep.platform.event;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.security.Caller;
import dev.pep.platform.security.Callers;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Makes the envelopes of events: a fresh id, the moment, and the caller of the request at hand, else the service
 * itself.
 */
public class EventStamps {

    private final Clock clock;
    private final String service;

    EventStamps(Clock clock, String service) {
        this.clock = clock;
        this.service = service;
    }

    /** Returns a new stamp, never the same id twice. */
    public EventStamp next() {
        return new EventStamp(UUID.randomUUID().toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS), actor());
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
