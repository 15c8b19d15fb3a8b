package dev.pep.engagement.invitation;

import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The active contacts who have a link to an invitation. */
@Component
public class LinkedContacts {

    private static final String LINKED = """
            SELECT l.id, c.contact_id, c.name, c.email, c.zone
            FROM link l JOIN contact c ON c.contact_id = l.contact_id AND c.active
            WHERE l.purpose = 'engagement' AND l.subject_id = :invitation ORDER BY lower(c.name), c.contact_id
            """;

    private final JdbcClient jdbc;

    LinkedContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns them by name. */
    public List<Recipient> of(UUID invitation) {
        return jdbc.sql(LINKED)
                .param("invitation", invitation)
                .query((row, n) -> new Recipient(
                        Sql.id(row, "contact_id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("zone"),
                        Sql.id(row, "id")))
                .list();
    }
}
