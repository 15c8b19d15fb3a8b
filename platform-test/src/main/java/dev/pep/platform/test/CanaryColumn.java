package dev.pep.platform.test;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column and how a canary gets into it.
 *
 * @param udtName its type, which must be known here
 * @param optional whether a row can be made without it
 * @param derived whether it follows from others
 * @param word one of the few words that it takes, if it takes no others
 */
record CanaryColumn(
        String tableName,
        String columnName,
        String udtName,
        boolean optional,
        boolean derived,
        @Nullable String word) {

    private static final Map<String, String> WITHOUT_WORDS = Map.ofEntries(
            Map.entry("uuid", "gen_random_uuid()"),
            Map.entry("_uuid", "'{}'"),
            Map.entry("bool", "false"),
            Map.entry("int2", "1"),
            Map.entry("int4", "1"),
            Map.entry("int8", "1"),
            Map.entry("date", "'2100-01-01'"),
            Map.entry("time", "'12:00'"),
            Map.entry("timestamp", "'2100-01-01'"),
            Map.entry("timestamptz", "'2100-01-01'"),
            Map.entry("xid8", "'1'"),
            Map.entry("pg_snapshot", "pg_current_snapshot()"));

    String name() {
        return tableName + "." + columnName;
    }

    boolean canHoldWords() {
        return !derived && word == null && !WITHOUT_WORDS.containsKey(udtName);
    }

    /** Returns the value of a new row. */
    String first(boolean canary) {
        if (word != null) {
            return "'" + word + "'";
        }
        return canHoldWords() ? canary ? fresh() : empty() : WITHOUT_WORDS.getOrDefault(udtName, "NULL");
    }

    /** Returns the value that holds a canary and keeps apart what was different. */
    String canary() {
        return switch (udtName) {
            case "text" -> text() + " || coalesce(" + columnName + ", '')";
            case "bytea" -> fresh() + " || coalesce(" + columnName + ", '')";
            default -> fresh();
        };
    }

    private String fresh() {
        return switch (udtName) {
            case "text" -> text();
            case "_text" -> "ARRAY[" + text() + "]";
            case "jsonb" -> "to_jsonb(" + text() + "::text)";
            case "bytea" -> "convert_to(" + text() + ", 'UTF8')";
            case "_bytea" -> "ARRAY[convert_to(" + text() + ", 'UTF8')]";
            default -> throw new AssertionError("How does " + name() + " of type " + udtName + " hold a canary?");
        };
    }

    private String empty() {
        return switch (udtName) {
            case "jsonb" -> "'null'";
            case "_text", "_bytea" -> "'{}'";
            default -> "''";
        };
    }

    private String text() {
        return "'canary-" + tableName + "-" + columnName + "-'";
    }
}
