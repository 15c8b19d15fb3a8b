package dev.pep.e2e.history;

import java.util.List;
import java.util.Map;

/** The fields of a report, what they hold before anybody said anything, and how a digest words them. */
public final class Fields {

    public static final List<String> ALL = List.of("status", "business", "it", "execLevel", "notes");

    /** What digests tell; the two sides are told as one. */
    static final List<String> TITLES = List.of("Status", "Relationship", "Exec or director level", "Notes");

    private static final Map<String, String> STATUSES = Map.of(
            "", "none",
            "TARGET", "Target (T)",
            "PAST_CUSTOMER", "Past customer (P)",
            "ACTIVE_CUSTOMER", "Active customer (A)");
    private static final Map<String, String> LEVELS = Map.of("", "no answer", "true", "yes", "false", "no");

    private Fields() {}

    public static String initial(String field) {
        return isSide(field) ? "false" : "";
    }

    static String words(String title, Report report) {
        return switch (title) {
            case "Status" -> STATUSES.getOrDefault(report.value("status"), "?");
            case "Exec or director level" -> LEVELS.getOrDefault(report.value("execLevel"), "?");
            case "Notes" -> report.value("notes").isEmpty() ? "none" : report.value("notes");
            default -> sides(report);
        };
    }

    private static String sides(Report report) {
        boolean business = "true".equals(report.value("business"));
        boolean it = "true".equals(report.value("it"));
        if (business) {
            return it ? "Business and IT" : "Business";
        }
        return it ? "IT" : "none";
    }

    private static boolean isSide(String field) {
        return field.equals("business") || field.equals("it");
    }
}
