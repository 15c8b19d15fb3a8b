package dev.pep.heatmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How often each field was changed; an edit names the revision that it has seen. */
record Revisions(int status, int business, int it, int execLevel, int notes) {

    static Revisions of(ResultSet row) throws SQLException {
        return new Revisions(
                row.getInt("status_rev"),
                row.getInt("business_rev"),
                row.getInt("it_rev"),
                row.getInt("exec_level_rev"),
                row.getInt("notes_rev"));
    }

    int of(ReportField field) {
        return switch (field) {
            case STATUS -> status;
            case BUSINESS -> business;
            case IT -> it;
            case EXEC_LEVEL -> execLevel;
            case NOTES -> notes;
        };
    }
}
