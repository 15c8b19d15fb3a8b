package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileFormat;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports as administrators see them, kept for ever. */
@Repository
class Imports {

    private static final String NEWEST = """
            SELECT * FROM account_import ORDER BY imported_at DESC, id DESC LIMIT 50
            """;

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportView> newest() {
        return jdbc.sql(NEWEST).query((row, n) -> view(row)).list();
    }

    /**
     * Returns an import.
     *
     * @throws NotFound if there is none
     */
    ImportView get(UUID id) {
        return jdbc.sql("SELECT * FROM account_import WHERE id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFound("import"));
    }

    private static ImportView view(ResultSet row) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        row.getLong("list_version");
        boolean compared = !row.wasNull();
        return new ImportView(
                Sql.id(row, "id"),
                row.getString("file_name"),
                FileFormat.valueOf(row.getString("format")),
                state,
                row.getInt("work_done"),
                row.getInt("work_total"),
                row.getInt("rows"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("realigned"),
                row.getInt("unchanged"),
                row.getInt("left_out"),
                row.getInt("rejected"),
                row.getInt("duplicates"),
                row.getInt("without_key"),
                row.getBoolean("remove_left_out"),
                row.getInt("removed"),
                row.getInt("kept"),
                row.getString("notice"),
                state == ImportState.APPLIED && compared,
                Sql.instant(row, "imported_at"),
                row.getString("imported_by"),
                Sql.moment(row, "applied_at"),
                row.getString("applied_by"),
                Sql.moment(row, "undone_at"),
                row.getString("undone_by"));
    }
}
