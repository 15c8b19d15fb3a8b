package dev.pep.heatmap.link;

import dev.pep.heatmap.event.ProgressEvents;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.link.Link;
import dev.pep.platform.link.LinkEnd;
import dev.pep.platform.link.LinkPurpose;
import dev.pep.platform.link.LinkStanding;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to report requests. */
@Component
public class ReportPurpose implements LinkPurpose {

    /** The name of the purpose. */
    public static final String NAME = "report";

    private static final LinkEnd REVOKED =
            new LinkEnd("link-revoked", "The request was revoked, or the contact is no longer active.", false);
    private static final LinkEnd DONE = new LinkEnd("request-done", "The partner is done with the request.", true);

    private static final String STANDING = """
            SELECT c.name AS contact_name, %s AS allowed, q.done_at IS NOT NULL AS done
            FROM report_request q
            JOIN partner_contact c ON c.id = :contact
            JOIN partner p ON p.id = q.partner_id
            WHERE q.id = :request
            """.formatted(PartnerAccess.ALLOWED);
    private static final String HOLD = "SELECT id FROM report_request WHERE id = :request FOR UPDATE";
    private static final String OPEN =
            "UPDATE report_request SET opened_at = coalesce(opened_at, :at) WHERE id = :request";

    private final JdbcClient jdbc;
    private final ProgressEvents events;
    private final Audit audit;

    ReportPurpose(JdbcClient jdbc, ProgressEvents events, Audit audit) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<LinkStanding> standing(UUID requestId, UUID contactId) {
        return jdbc.sql(STANDING)
                .param("request", requestId)
                .param("contact", contactId)
                .query((row, n) -> new LinkStanding(row.getString("contact_name"), end(row)))
                .optional();
    }

    @Override
    public void hold(UUID requestId) {
        jdbc.sql(HOLD).param("request", requestId).query(UUID.class).single();
    }

    @Override
    public void opened(Link link, EventStamp stamp) {
        jdbc.sql(OPEN)
                .param("request", link.subjectId())
                .param("at", Sql.at(stamp.occurredAt()))
                .update();
        events.opened(stamp, link.subjectId(), link.contactId(), stamp.actor().getName());
        audit.record(stamp, "link opened", link.subjectId(), Map.of("linkId", link.id()));
    }

    private static @Nullable LinkEnd end(ResultSet row) throws SQLException {
        if (!row.getBoolean("allowed")) {
            return REVOKED;
        }
        return row.getBoolean("done") ? DONE : null;
    }
}
