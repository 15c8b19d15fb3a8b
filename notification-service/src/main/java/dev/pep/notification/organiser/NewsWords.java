package dev.pep.notification.organiser;

import org.jspecify.annotations.Nullable;

/** Says in words what has happened. */
final class NewsWords {

    private NewsWords() {}

    static String of(EngagementChange change) {
        return switch (change.after()) {
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined: " + reason(change.reason());
            case EXPIRED -> "No answer in time, so the invitation has expired";
            case LEFT -> "No longer takes part";
            case DONE -> "Task done: " + change.name();
            case ADDED -> "Added " + change.name();
            case REPLACED -> "Added a new version of " + change.name();
            case WITHDRAWN -> "Withdrew " + change.name();
            case REFUSED -> "The heatmap could not be asked for: " + change.reason();
            case OPEN, WAIVED -> "";
        };
    }

    /** Codes may come that this version does not know. */
    private static String reason(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "CAPACITY" -> "no capacity";
            case "TIMING" -> "the dates do not suit";
            case "NO_FIT" -> "the accounts do not suit";
            case "CONFLICT" -> "conflict of interest";
            default -> "another reason";
        };
    }
}
