package dev.pep.heatmap.account;

import dev.pep.heatmap.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each import did, kept for ever. */
@Repository
class Imports {

    private static final int MOST_REJECTIONS = 1_000;
    private static final int BATCH = 1_000;

    private static final String INSERT = """
            INSERT INTO account_import
                (id, file_name, rows, added, changed, realigned, unchanged, rejected, imported_at, imported_by)
            VALUES (:id, :fileName, :rows, :added, :changed, :realigned, :unchanged, :rejected, :at, :by)
            """;
    private static final String NEWEST = """
            SELECT * FROM account_import ORDER BY imported_at DESC, id DESC LIMIT 50
            """;
    private static final String REJECTIONS = """
            SELECT line, reason, text FROM account_import_rejection WHERE import_id = :id ORDER BY line LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Imports(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    ImportView add(
            UUID id, String fileName, int rows, ImportCounts counts, List<Rejection> rejected, Instant at, String by) {
        int taken = rows - rejected.size();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("fileName", fileName)
                .param("rows", rows)
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("realigned", counts.realigned())
                .param("unchanged", taken - counts.added() - counts.changed() - counts.realigned())
                .param("rejected", rejected.size())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
        batches.batchUpdate(
                "INSERT INTO account_import_rejection (import_id, line, reason, text) VALUES (?, ?, ?, ?)",
                rejected,
                BATCH,
                (insert, rejection) -> {
                    insert.setObject(1, id);
                    insert.setInt(2, rejection.line());
                    insert.setString(3, rejection.reason());
                    insert.setString(4, rejection.text());
                });
        return byId(id);
    }

    List<ImportView> newest() {
        return jdbc.sql(NEWEST).query((row, n) -> view(row)).list();
    }

    private ImportView byId(UUID id) {
        return jdbc.sql("SELECT * FROM account_import WHERE id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .single();
    }

    private ImportView view(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        int rejected = row.getInt("rejected");
        return new ImportView(
                id,
                row.getString("file_name"),
                row.getInt("rows"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("realigned"),
                row.getInt("unchanged"),
                rejected == 0 ? List.of() : rejections(id),
                rejected,
                Sql.instant(row, "imported_at"),
                row.getString("imported_by"));
    }

    private List<Rejection> rejections(UUID id) {
        return jdbc.sql(REJECTIONS)
                .param("id", id)
                .param("limit", MOST_REJECTIONS)
                .query((row, n) -> new Rejection(row.getInt("line"), row.getString("reason"), row.getString("text")))
                .list();
    }
}
