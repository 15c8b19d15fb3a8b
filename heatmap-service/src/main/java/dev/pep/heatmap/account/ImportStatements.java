package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the statements of a job, each of which knows its import as {@code :id}. */
@Component
class ImportStatements {

    private final JdbcClient jdbc;

    ImportStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void run(String statement, ImportJob job) {
        jdbc.sql(statement).param("id", job.id()).update();
    }

    /** Runs a statement that writes down who did it, and when. */
    void told(String statement, ImportJob job, EventStamp stamp) {
        jdbc.sql(statement)
                .param("id", job.id())
                .param("at", Sql.at(stamp.occurredAt()))
                .param("kind", stamp.actor().getKind().name())
                .param("actor", stamp.actor().getId())
                .param("actorName", stamp.actor().getName())
                .update();
    }
}
