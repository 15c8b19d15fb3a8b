package dev.pep.notification.surroundings;

import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.request.ReportRequestEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * Events of which contacts are told, made from their schema: each text is a canary but for those that are named as
 * visible to the partner. So a new field is a canary without anybody thinking of it.
 */
public final class CanaryEvents {

    /** What a partner may read in its mail, and texts that must have a form. */
    private static final Map<String, String> VISIBLE = Map.ofEntries(
            Map.entry("partnerName", "Watched Partner"),
            Map.entry("PartnerName.name", "Watched Partner"),
            Map.entry("Person.name", "Watched ECM"),
            Map.entry("message", "watched message"),
            Map.entry("dueOn", "2026-12-05"),
            Map.entry("Recipient.name", "Watched Contact"),
            Map.entry("Recipient.zone", "America/Chicago"),
            Map.entry("EngagementBrief.title", "Watched title"),
            Map.entry("EngagementBrief.description", "watched description"),
            Map.entry("EngagementBrief.firstDay", "2027-03-08"),
            Map.entry("EngagementBrief.lastDay", "2027-03-19"),
            Map.entry("EngagementBrief.zone", "America/Chicago"),
            Map.entry("EngagementCancelled.reason", "watched reason"),
            Map.entry("PartnerLeft.reason", "watched reason"),
            Map.entry("Task.title", "Watched task"));

    private final UUID link = UUID.randomUUID();
    private final boolean readsIds;
    private final String address;

    /** Of engagements ids are read as such, and of requests only those of the link and of one that was refused. */
    private CanaryEvents(boolean readsIds, String address) {
        this.readsIds = readsIds;
        this.address = address;
    }

    /** Returns what can have happened, of which such events tell. */
    public static List<Schema> happenings(Schema event) {
        return event.getField("payload").schema().getTypes();
    }

    /** Returns whether contacts are told when this happens: it names whom. */
    public static boolean tellsContacts(Schema happening) {
        return happening.getFields().stream().anyMatch(field -> field.name().startsWith("recipient"));
    }

    /** Makes an event of this having happened to a request; who is told is told at the address. */
    public static ReportRequestEvent ofRequest(Schema happening, String address) {
        return (ReportRequestEvent)
                of(ReportRequestEvent.getClassSchema(), happening, new CanaryEvents(false, address));
    }

    /** Makes an event of this having happened to an engagement; who is told is told at the address. */
    public static EngagementEvent ofEngagement(Schema happening, String address) {
        return (EngagementEvent) of(EngagementEvent.getClassSchema(), happening, new CanaryEvents(true, address));
    }

    private static SpecificRecordBase of(Schema schema, Schema happening, CanaryEvents made) {
        SpecificRecordBase event = made.record(schema);
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
            case BOOLEAN -> !field.equals("optional");
            case LONG -> moment(field, schema);
            case ENUM -> SpecificData.get().createEnum(symbol(owner, schema), schema);
            case ARRAY -> List.of(value(owner, field, schema.getElementType()));
            case MAP -> Map.of("canary", value(owner, field, schema.getValueType()));
            case UNION -> value(owner, field, present(schema));
            case RECORD -> record(schema);
            default -> throw new AssertionError("How does " + field + " hold a canary?");
        };
    }

    /** A task is the partner's: else nobody is told of it. */
    private static String symbol(String owner, Schema schema) {
        return owner.equals("Task") && schema.hasEnumSymbol("PARTNER")
                ? "PARTNER"
                : schema.getEnumSymbols().getFirst();
    }

    private static Object moment(String field, Schema schema) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        if (schema.getLogicalType() == null) {
            return 1L;
        }
        return field.equals("expiresAt") ? now.plus(Duration.ofDays(14)) : now;
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
            case "ReportRevoked.requestId" -> id(field);
            default -> readsIds && field.endsWith("Id") ? id(field) : words(whole, field);
        };
    }

    /** Within an event there is one partner, one task and so on. */
    private String id(String field) {
        return UUID.nameUUIDFromBytes((link + field).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String words(String whole, String field) {
        return Objects.requireNonNullElse(VISIBLE.getOrDefault(whole, VISIBLE.get(field)), "canary-" + whole);
    }
}
