package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileFormat;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import: where it stands, and what it does to the account list, or did.
 *
 * @param done rows read, or accounts told of, by the job at hand
 * @param total all that the job has to do; 0 while nobody knows
 * @param rows rows in the file: those taken and those rejected
 * @param changed accounts with the same ECM, sellers and operating unit, but another name or place or the like
 * @param realigned accounts with another ECM, other sellers or another operating unit
 * @param leftOut accounts that are in the list, but not in the file
 * @param rejected rows that were not taken, with those whose key the file has twice
 * @param duplicates rows whose key the file has twice
 * @param withoutKey rejected rows whose account nobody can tell: while there are any, nothing can be removed
 * @param removed left-out accounts that were removed
 * @param kept accounts that were not removed or not set back, because they are in use or were changed since
 * @param notice what the administrator must know, empty if nothing
 * @param undoable whether it was applied and can be undone
 * @param by email address of the administrator who uploaded it
 */
record ImportView(
        UUID id,
        String fileName,
        FileFormat format,
        ImportState state,
        int done,
        int total,
        int rows,
        int added,
        int changed,
        int realigned,
        int unchanged,
        int leftOut,
        int rejected,
        int duplicates,
        int withoutKey,
        boolean removeLeftOut,
        int removed,
        int kept,
        String notice,
        boolean undoable,
        Instant at,
        String by,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    static ImportView of(ResultSet row) throws SQLException {
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
