package dev.pep.platform.audit;

import dev.pep.event.Actor;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.sql.Sql;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes who did what and when, in the transaction of the change: one is never there without the other. */
public class Audit {

    private static final String INSERT = """
            INSERT INTO audit_log (at, actor_kind, actor_id, actor_name, action, subject_id, detail)
            VALUES (:at, :kind, :id, :name, :action, :subject, CAST(:detail AS jsonb))
            """;

    private final JdbcClient jdbc;
    private final EventStamps stamps;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, EventStamps stamps, JsonMapper json) {
        this.jdbc = jdbc;
        this.stamps = stamps;
        this.json = json;
    }

    /** Records an action of the caller at hand on a subject. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, UUID subject, Map<String, ?> detail) {
        record(stamps.next(), action, subject, detail);
    }

    /** Records an action of somebody on a subject. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(EventStamp stamp, String action, UUID subject, Map<String, ?> detail) {
        Actor actor = stamp.actor();
        jdbc.sql(INSERT)
                .param("at", Sql.at(stamp.occurredAt()))
                .param("kind", actor.getKind().name())
                .param("id", actor.getId())
                .param("name", actor.getName())
                .param("action", action)
                .param("subject", subject)
                .param("detail", json.writeValueAsString(detail))
                .update();
    }
}
