package dev.pep.platform.event;

import dev.pep.event.Actor;
import java.time.Instant;

/**
 * What the envelope of every event says.
 *
 * @param eventId a fresh UUID, by which consumers know the event again
 * @param occurredAt the moment, in milliseconds, as the event can carry it
 * @param actor who caused it
 */
public record EventStamp(String eventId, Instant occurredAt, Actor actor) {}
