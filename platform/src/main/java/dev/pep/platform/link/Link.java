package dev.pep.platform.link;

import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The link of one contact to one subject.
 *
 * @param generation which of its secrets is the one that opens it
 * @param expiresAt its end, if nothing ends it before
 */
public record Link(
        UUID id,
        String purpose,
        UUID subjectId,
        UUID contactId,
        int generation,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant openedAt) {

    /** What a query selects from the table link, which it calls l, to read this. */
    public static final String COLUMNS = """
            l.id AS link_id, l.purpose AS link_purpose, l.subject_id, l.contact_id, l.generation,
                l.expires_at AS link_expires_at, l.revoked_at AS link_revoked_at, l.opened_at AS link_opened_at
            """;

    /** Reads it from a row. */
    public static Link of(ResultSet row) throws SQLException {
        return new Link(
                Sql.id(row, "link_id"),
                row.getString("link_purpose"),
                Sql.id(row, "subject_id"),
                Sql.id(row, "contact_id"),
                row.getInt("generation"),
                Sql.instant(row, "link_expires_at"),
                Sql.moment(row, "link_revoked_at"),
                Sql.moment(row, "link_opened_at"));
    }

    /** Returns whether this is what a partner's token names. */
    boolean belongsTo(PartnerCaller caller) {
        return id.equals(caller.linkId())
                && generation == caller.generation()
                && purpose.equals(caller.purpose())
                && subjectId.equals(caller.subjectId())
                && contactId.equals(caller.contactId());
    }

    /** Returns whether it has not ended at a moment, whatever its subject says. */
    boolean lasts(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
