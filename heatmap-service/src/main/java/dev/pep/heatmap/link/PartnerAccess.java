package dev.pep.heatmap.link;

import dev.pep.platform.link.Link;
import dev.pep.platform.link.OpenLink;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A link together with the request that it opens, read by one statement.
 *
 * @param allowed whether request, partner and contact still allow it
 */
public record PartnerAccess(OpenLink opened, UUID partnerId, boolean allowed) {

    /** Whether request q, partner p and contact c allow it. */
    static final String ALLOWED = "q.revoked_at IS NULL AND c.active AND NOT c.removed AND p.active";

    /** What a query selects to read this. */
    public static final String COLUMNS =
            Link.COLUMNS + ", c.name AS contact_name, q.partner_id, " + ALLOWED + " AS allowed";

    /** What a query selects it from. */
    public static final String TABLES = """
            link l
            JOIN report_request q ON q.id = l.subject_id AND l.purpose = 'report'
            JOIN partner_contact c ON c.id = l.contact_id
            JOIN partner p ON p.id = q.partner_id
            """;

    /** Reads it from a row. */
    public static PartnerAccess of(ResultSet row) throws SQLException {
        var opened = new OpenLink(Link.of(row), row.getString("contact_name"));
        return new PartnerAccess(opened, Sql.id(row, "partner_id"), row.getBoolean("allowed"));
    }

    /** Returns the id of the link. */
    public UUID linkId() {
        return link().id();
    }

    /** Returns the id of the request. */
    public UUID requestId() {
        return link().subjectId();
    }

    /** Returns the id of the contact. */
    public UUID contactId() {
        return link().contactId();
    }

    public Link link() {
        return opened.link();
    }

    public String contactName() {
        return opened.contactName();
    }
}
