package dev.pep.heatmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the partner says of one account. */
public record Answer(
        @Nullable String status,
        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        @Nullable String notes) {

    static Answer of(ResultSet row) throws SQLException {
        String notes = row.getString("notes");
        return new Answer(
                row.getString("status"),
                row.getBoolean("business"),
                row.getBoolean("it"),
                row.getObject("exec_level", Boolean.class),
                notes == null || notes.isEmpty() ? null : notes);
    }

    @Nullable Object value(ReportField field) {
        return switch (field) {
            case STATUS -> status;
            case BUSINESS -> business;
            case IT -> it;
            case EXEC_LEVEL -> execLevel;
            case NOTES -> notes;
        };
    }

    boolean blank() {
        return status == null && !business && !it && execLevel == null && notes == null;
    }
}
