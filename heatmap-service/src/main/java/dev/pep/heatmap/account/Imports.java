package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The imports as administrators see them, kept for ever. */
@Repository
class Imports {

    private static final String NEWEST = """
            SELECT * FROM account_import ORDER BY imported_at DESC, id DESC LIMIT 50
            """;
    private static final String INSERT = """
            INSERT INTO account_import (id, file_name, format, state, rows, added, changed, realigned, unchanged,
                rejected, imported_at, imported_by, header, samples, mapping)
            VALUES (:id, :fileName, :format, 'MAPPING', 0, 0, 0, 0, 0, 0, :at, :by, :header, CAST(:samples AS jsonb),
                CAST(:mapping AS jsonb))
            """;
    private static final String APPLIED = """
            UPDATE account_import
            SET applied_at = :at, applied_by = :actor,
                removed = (SELECT count(*) FROM account_import_change WHERE import_id = :id AND removed IS NOT NULL),
                kept = (SELECT count(*) FROM account_import_change WHERE import_id = :id AND kept IS NOT NULL)
            WHERE id = :id
            """;
    private static final String UNDONE = """
            UPDATE account_import
            SET undone_at = :at, undone_by = :actor,
                kept = (SELECT count(*) FROM account_import_change WHERE import_id = :id AND kept IS NOT NULL)
            WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final EventStamps stamps;
    private final Mappings mappings;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, EventStamps stamps, Mappings mappings, JsonMapper json) {
        this.jdbc = jdbc;
        this.stamps = stamps;
        this.mappings = mappings;
        this.json = json;
    }

    List<ImportView> newest() {
        return jdbc.sql(NEWEST).query((row, n) -> ImportView.of(row)).list();
    }

    /**
     * Returns an import.
     *
     * @throws NotFound if there is none
     */
    ImportView get(UUID id) {
        return jdbc.sql("SELECT * FROM account_import WHERE id = :id")
                .param("id", id)
                .query((row, n) -> ImportView.of(row))
                .optional()
                .orElseThrow(() -> new NotFound("import"));
    }

    /** Adds an import of the caller at hand, of which nothing is read but the head of its file; returns its id. */
    UUID add(String fileName, FileHead head, Mapping mapping) {
        EventStamp stamp = stamps.next();
        UUID id = UUID.fromString(stamp.eventId());
        jdbc.sql(INSERT)
                .param("id", id)
                .param("fileName", fileName)
                .param("format", head.format().name())
                .param("at", Sql.at(stamp.occurredAt()))
                .param("by", stamp.actor().getId())
                .param("header", head.fingerprint())
                .param("samples", json.writeValueAsString(head.columns()))
                .param("mapping", mappings.write(mapping))
                .update();
        return id;
    }

    /** Keeps by whom and when an import was applied, and how many accounts were removed and kept. */
    void applied(UUID id, EventStamp stamp) {
        ended(APPLIED, id, stamp);
    }

    /** Keeps by whom and when an import was undone, and how many accounts stayed as they were. */
    void undone(UUID id, EventStamp stamp) {
        ended(UNDONE, id, stamp);
    }

    private void ended(String statement, UUID id, EventStamp stamp) {
        jdbc.sql(statement)
                .param("id", id)
                .param("at", Sql.at(stamp.occurredAt()))
                .param("actor", stamp.actor().getId())
                .update();
    }
}
