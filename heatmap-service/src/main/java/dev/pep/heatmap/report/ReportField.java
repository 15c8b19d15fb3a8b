package dev.pep.heatmap.report;

import dev.pep.platform.problem.Invalid;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that a partner fills; each is saved, and counts its revisions, for itself. */
public enum ReportField {
    STATUS("status"),
    BUSINESS("business"),
    IT("it"),
    EXEC_LEVEL("execLevel"),
    NOTES("notes");

    private static final Set<String> STATUSES = Set.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER");
    private static final int LONGEST_NOTES = 4_000;

    private final String title;

    ReportField(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static ReportField of(@Nullable String title) {
        return Arrays.stream(values())
                .filter(field -> field.title.equals(title))
                .findFirst()
                .orElseThrow(() -> invalid("field", "There is no such field."));
    }

    /** Reads a value; the field's name tells what is wrong with it. */
    public @Nullable Object read(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            if (this == BUSINESS || this == IT) {
                throw invalid(title, "The value must be true or false.");
            }
            return null;
        }
        return switch (this) {
            case STATUS -> status(value);
            case BUSINESS, IT, EXEC_LEVEL -> flag(value);
            case NOTES -> notes(value);
        };
    }

    private static String status(JsonNode value) {
        if (!value.isString() || !STATUSES.contains(value.stringValue())) {
            throw invalid(STATUS.title, "The status must be TARGET, PAST_CUSTOMER, ACTIVE_CUSTOMER or null.");
        }
        return value.stringValue();
    }

    private Boolean flag(JsonNode value) {
        if (!value.isBoolean()) {
            throw invalid(title, "The value must be true or false.");
        }
        return value.booleanValue();
    }

    private static @Nullable String notes(JsonNode value) {
        if (!value.isString() || value.stringValue().indexOf('\0') >= 0) {
            throw invalid(NOTES.title, "The notes must be text.");
        }
        String notes = value.stringValue().strip();
        if (notes.codePointCount(0, notes.length()) > LONGEST_NOTES) {
            throw invalid(NOTES.title, "The notes are longer than " + LONGEST_NOTES + " characters.");
        }
        return notes.isEmpty() ? null : notes;
    }

    private static Invalid invalid(String field, String reason) {
        return new Invalid(Map.of(field, reason));
    }
}
