package dev.pep.notification.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a partner says of an account at one moment; saying nothing is the same as no report. */
@JsonInclude(JsonInclude.Include.NON_NULL) // most of a first report would be nulls
record Report(
        @Nullable Status status,
        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        @Nullable String notes) {

    static final Report NONE = new Report(null, false, false, null, null);

    Report {
        notes = notes == null || notes.isBlank() ? null : notes;
    }

    /** Returns the fields that differ, old to new, in words. */
    List<FieldChange> changesTo(Report after) {
        List<FieldChange> changes = new ArrayList<>();
        if (status != after.status) {
            changes.add(new FieldChange("Status", statusWords(), after.statusWords(), status, after.status));
        }
        told("Relationship", after, Report::relationship, changes);
        told("Exec or director level", after, Report::execWords, changes);
        told("Notes", after, report -> Objects.requireNonNullElse(report.notes, "none"), changes);
        return List.copyOf(changes);
    }

    private void told(String field, Report after, Function<Report, String> words, List<FieldChange> changes) {
        String from = words.apply(this);
        String to = words.apply(after);
        if (!from.equals(to)) {
            changes.add(new FieldChange(field, from, to, null, null));
        }
    }

    private String statusWords() {
        return status == null ? "none" : status.words();
    }

    private String relationship() {
        if (business) {
            return it ? "Business and IT" : "Business";
        }
        return it ? "IT" : "none";
    }

    private String execWords() {
        if (execLevel == null) {
            return "no answer";
        }
        return execLevel ? "yes" : "no";
    }
}
