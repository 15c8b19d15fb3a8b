package dev.pep.heatmap.report;

import dev.pep.heatmap.event.ReportContent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the partner says of one account. */
public record Answer(
        @Schema(allowableValues = {"TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER"}) @Nullable String status,

        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        @Nullable String notes) {

    public static Answer of(ResultSet row) throws SQLException {
        String notes = row.getString("notes");
        return new Answer(
                row.getString("status"),
                row.getBoolean("business"),
                row.getBoolean("it"),
                row.getObject("exec_level", Boolean.class),
                notes == null || notes.isEmpty() ? null : notes);
    }

    public @Nullable Object value(ReportField field) {
        return switch (field) {
            case STATUS -> status;
            case BUSINESS -> business;
            case IT -> it;
            case EXEC_LEVEL -> execLevel;
            case NOTES -> notes;
        };
    }

    public boolean blank() {
        return status == null && !business && !it && execLevel == null && notes == null;
    }

    /** Returns this answer with another value of one field, as {@link ReportField#read} gives it. */
    public Answer with(ReportField field, @Nullable Object value) {
        return new Answer(
                field == ReportField.STATUS ? (String) value : status,
                field == ReportField.BUSINESS ? Boolean.TRUE.equals(value) : business,
                field == ReportField.IT ? Boolean.TRUE.equals(value) : it,
                field == ReportField.EXEC_LEVEL ? (Boolean) value : execLevel,
                field == ReportField.NOTES ? (String) value : notes);
    }

    public ReportContent content() {
        return new ReportContent(status, business, it, execLevel, notes);
    }
}
