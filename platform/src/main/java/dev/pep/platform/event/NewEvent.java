package dev.pep.platform.event;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** An event in the form in which the outbox keeps it; it is never larger than a topic takes. */
record NewEvent(String key, byte @Nullable [] payload, String eventId, String type, Instant at) {

    static NewEvent of(String topic, String key, SpecificRecord event, int maxBytes) {
        byte[] payload = SingleObject.encode(event);
        if (payload.length > maxBytes) {
            throw new EventTooLarge(topic, key, payload.length, maxBytes);
        }
        Envelope envelope = Envelope.of(event);
        return new NewEvent(key, payload, envelope.eventId(), envelope.type(), envelope.occurredAt());
    }

    static NewEvent removal(String key, Clock clock) {
        return new NewEvent(key, null, UUID.randomUUID().toString(), Envelope.REMOVED, clock.instant());
    }

    int size() {
        return payload == null ? 0 : payload.length;
    }
}
