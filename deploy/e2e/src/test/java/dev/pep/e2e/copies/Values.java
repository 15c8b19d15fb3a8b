package dev.pep.e2e.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values for the cells, each another than what is there; no two notes are alike. */
final class Values {

    private static final List<String> STATUSES = List.of("", "TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER");
    private static final List<String> LEVELS = List.of("", "true", "false");
    private static final List<String> SIDES = List.of("true", "false");

    private final String prefix;
    private final Random random;
    private int notes;

    Values(String prefix, Random random) {
        this.prefix = prefix;
        this.random = random;
    }

    String next(String field, String now) {
        return switch (field) {
            case "status" -> another(STATUSES, now);
            case "execLevel" -> another(LEVELS, now);
            case "notes" -> prefix + "-" + notes++;
            default -> another(SIDES, now);
        };
    }

    private String another(List<String> all, String now) {
        List<String> others = new ArrayList<>(all);
        others.remove(now);
        return others.get(random.nextInt(others.size()));
    }

    static String json(String field, String value) {
        if (value.isEmpty()) {
            return "null";
        }
        return field.equals("status") || field.equals("notes") ? "\"" + value + "\"" : value;
    }
}
