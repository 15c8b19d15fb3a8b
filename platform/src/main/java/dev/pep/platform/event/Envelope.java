package dev.pep.platform.event;

import java.time.Instant;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/** What all events have in common, whatever their schema. */
record Envelope(String eventId, String type, Instant occurredAt) {

    /** The type of a tombstone, which has no payload to name. */
    static final String REMOVED = "dev.pep.event.Removed";

    static Envelope of(SpecificRecord event) {
        return new Envelope(
                field(event, "eventId").toString(),
                ((SpecificRecord) field(event, "payload")).getSchema().getFullName(),
                (Instant) field(event, "occurredAt"));
    }

    private static Object field(SpecificRecord event, String name) {
        var field = Objects.requireNonNull(
                event.getSchema().getField(name), () -> event.getSchema().getFullName() + " has no field " + name);
        return Objects.requireNonNull(event.get(field.pos()), name);
    }
}
