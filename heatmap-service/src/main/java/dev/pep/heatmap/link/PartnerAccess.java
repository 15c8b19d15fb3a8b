package dev.pep.heatmap.link;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens, and for whom.
 *
 * @param usable whether request, partner and contact still allow it
 */
public record PartnerAccess(
        UUID linkId,
        int generation,
        UUID requestId,
        UUID contactId,
        String contactName,
        UUID partnerId,
        Instant expiresAt,
        boolean usable,
        @Nullable Instant openedAt,
        @Nullable Instant doneAt) {

    /** What a query selects to read this. */
    public static final String COLUMNS = """
            l.id AS link_id, l.generation, l.request_id, l.contact_id, c.name AS contact_name, q.partner_id, q.expires_at,
                q.revoked_at IS NULL AND c.active AND NOT c.removed AND p.active AS usable, l.opened_at, q.done_at
            """;

    /** What a query selects it from. */
    public static final String TABLES = """
            report_link l
            JOIN report_request q ON q.id = l.request_id
            JOIN partner_contact c ON c.id = l.contact_id
            JOIN partner p ON p.id = q.partner_id
            """;

    /** Reads it from a row. */
    public static PartnerAccess of(ResultSet row) throws SQLException {
        return new PartnerAccess(
                Sql.id(row, "link_id"),
                row.getInt("generation"),
                Sql.id(row, "request_id"),
                Sql.id(row, "contact_id"),
                row.getString("contact_name"),
                Sql.id(row, "partner_id"),
                Sql.instant(row, "expires_at"),
                row.getBoolean("usable"),
                Sql.moment(row, "opened_at"),
                Sql.moment(row, "done_at"));
    }

    /** Returns whether this is what a partner's token names. */
    boolean belongsTo(PartnerCaller caller) {
        return generation == caller.generation()
                && requestId.equals(caller.subjectId())
                && contactId.equals(caller.contactId());
    }

    /** Returns whether the link works at a moment. */
    boolean works(Instant now) {
        return usable && now.isBefore(expiresAt);
    }

    /** Returns the stamp of what this contact does, under its name. */
    public EventStamp sign(EventStamp stamp) {
        Actor contact = new Actor(ActorKind.PARTNER, contactId.toString(), contactName);
        return new EventStamp(stamp.eventId(), stamp.occurredAt(), contact);
    }
}
