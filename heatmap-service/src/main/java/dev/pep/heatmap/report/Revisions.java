package dev.pep.heatmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How often each field was changed; an edit names the revision that it has seen.
 *
 * @param signature how often the report was signed: by an edit, a confirmation, or its taking back
 */
public record Revisions(int status, int business, int it, int execLevel, int notes, int signature) {

    public static Revisions of(ResultSet row) throws SQLException {
        return new Revisions(
                row.getInt("status_rev"),
                row.getInt("business_rev"),
                row.getInt("it_rev"),
                row.getInt("exec_level_rev"),
                row.getInt("notes_rev"),
                row.getInt("signature_rev"));
    }

    public int of(ReportField field) {
        return switch (field) {
            case STATUS -> status;
            case BUSINESS -> business;
            case IT -> it;
            case EXEC_LEVEL -> execLevel;
            case NOTES -> notes;
        };
    }

    /** Returns these with another one of a field. */
    public Revisions with(ReportField field, int revision) {
        return new Revisions(
                field == ReportField.STATUS ? revision : status,
                field == ReportField.BUSINESS ? revision : business,
                field == ReportField.IT ? revision : it,
                field == ReportField.EXEC_LEVEL ? revision : execLevel,
                field == ReportField.NOTES ? revision : notes,
                signature);
    }

    /** Returns these after one more signature. */
    public Revisions signed() {
        return new Revisions(status, business, it, execLevel, notes, signature + 1);
    }
}
