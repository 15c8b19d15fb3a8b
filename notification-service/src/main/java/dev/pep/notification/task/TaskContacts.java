package dev.pep.notification.task;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which engagements a contact takes part, with the newest link to each. */
@Repository
class TaskContacts {

    private static final String KEEP = """
            INSERT INTO engagement_contact (engagement_id, contact_id, partner_id, link_id, at)
            VALUES (:engagement, :contact, :partner, :link, :at)
            ON CONFLICT (engagement_id, contact_id) DO UPDATE SET
                partner_id = excluded.partner_id, link_id = excluded.link_id, at = excluded.at
            WHERE engagement_contact.at <= excluded.at
            """;
    private static final String KEEP_TITLE = """
            INSERT INTO engagement_title (engagement_id, title, organiser, at)
            VALUES (:engagement, :title, :organiser, :at)
            ON CONFLICT (engagement_id) DO UPDATE SET
                title = excluded.title, organiser = excluded.organiser, at = excluded.at
            WHERE engagement_title.at <= excluded.at
            """;
    private static final String PARTS = """
            SELECT engagement_id, partner_id, link_id, title, organiser
            FROM engagement_contact JOIN engagement_title USING (engagement_id)
            WHERE contact_id = :contact
            ORDER BY title, engagement_id
            """;

    private final JdbcClient jdbc;

    TaskContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID engagement, UUID partner, UUID contact, UUID link, Instant at) {
        jdbc.sql(KEEP)
                .param("engagement", engagement)
                .param("contact", contact)
                .param("partner", partner)
                .param("link", link)
                .param("at", Timestamp.from(at))
                .update();
    }

    void keepTitle(UUID engagement, String title, String organiser, Instant at) {
        jdbc.sql(KEEP_TITLE)
                .param("engagement", engagement)
                .param("title", title)
                .param("organiser", organiser)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Returns all that a contact takes part in, by title. */
    List<TakingPart> of(UUID contact) {
        return jdbc.sql(PARTS).param("contact", contact).query(TakingPart.class).list();
    }

    void forget(UUID engagement) {
        jdbc.sql("DELETE FROM engagement_contact WHERE engagement_id = :engagement")
                .param("engagement", engagement)
                .update();
        jdbc.sql("DELETE FROM engagement_title WHERE engagement_id = :engagement")
                .param("engagement", engagement)
                .update();
    }

    void forget(UUID engagement, UUID partner) {
        jdbc.sql("DELETE FROM engagement_contact WHERE engagement_id = :engagement AND partner_id = :partner")
                .param("engagement", engagement)
                .param("partner", partner)
                .update();
    }

    /** An engagement that a contact takes part in. */
    record TakingPart(UUID engagementId, UUID partnerId, UUID linkId, String title, String organiser) {}
}
