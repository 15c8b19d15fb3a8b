package dev.pep.notification.surroundings;

import dev.pep.event.request.ReportRequestEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Events about requests, made from their schema: each text is a canary but for those that are named as visible to the
 * partner. So a new field is a canary without anybody thinking of it.
 */
public final class CanaryEvents {

    /** What a partner may read in its mail, and texts that must have a form. */
    private static final Map<String, String> VISIBLE = Map.of(
            "partnerName", "Watched Partner",
            "Person.name", "Watched ECM",
            "message", "watched message",
            "dueOn", "2026-12-05",
            "Recipient.name", "Watched Contact",
            "Recipient.zone", "America/Chicago");

    private final UUID link = UUID.randomUUID();
    private final String address;

    private CanaryEvents(String address) {
        this.address = address;
    }

    /** Returns what can have happened to a request. */
    public static List<Schema> happenings() {
        return ReportRequestEvent.getClassSchema().getField("payload").schema().getTypes();
    }

    /** Returns whether contacts are told when this happens: it names whom. */
    public static boolean tellsContacts(Schema happening) {
        return happening.getFields().stream().anyMatch(field -> field.name().startsWith("recipient"));
    }

    /** Makes an event of this having happened; who is told is told at the address. */
    public static ReportRequestEvent of(Schema happening, String address) {
        CanaryEvents made = new CanaryEvents(address);
        ReportRequestEvent event = (ReportRequestEvent) made.record(ReportRequestEvent.getClassSchema());
        event.put(event.getSchema().getField("eventId").pos(), "canary-" + UUID.randomUUID());
        event.put(event.getSchema().getField("payload").pos(), made.record(happening));
        return event;
    }

    private SpecificRecordBase record(Schema schema) {
        SpecificRecordBase made = (SpecificRecordBase) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            made.put(field.pos(), value(schema.getName(), field.name(), field.schema()));
        }
        return made;
    }

    private Object value(String owner, String field, Schema schema) {
        return switch (schema.getType()) {
            case STRING -> text(owner + "." + field, field);
            case INT -> 40;
            case BOOLEAN -> true;
            case LONG -> Instant.now().truncatedTo(ChronoUnit.MILLIS);
            case ENUM -> SpecificData.get().createEnum(schema.getEnumSymbols().getFirst(), schema);
            case ARRAY -> List.of(value(owner, field, schema.getElementType()));
            case UNION -> value(owner, field, present(schema));
            case RECORD -> record(schema);
            default -> throw new AssertionError("How does " + field + " hold a canary?");
        };
    }

    private static Schema present(Schema union) {
        return union.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }

    private String text(String whole, String field) {
        return switch (whole) {
            case "Recipient.linkId" -> link.toString();
            case "Recipient.email" -> address;
            default -> Objects.requireNonNullElse(VISIBLE.getOrDefault(whole, VISIBLE.get(field)), "canary-" + whole);
        };
    }
}
