package dev.pep.bench.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a service has sent it.
 *
 * @param process of PostgreSQL that has run it
 * @param values of its parameters, in their order
 */
public record Statement(String process, String sql, List<@Nullable String> values) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    /** What a driver adds with the types of its parameters, which the log does not tell. */
    private static final Pattern SUM = Pattern.compile("(\\$\\d+) \\+ (\\$\\d+)");

    private static final int SHORTEST_PART = 8;

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:.*");

    /** Returns the statement with its values in their places; those that the map knows become its expressions. */
    public String with(Map<String, String> expressions) {
        Matcher parameters = PARAMETER.matcher(SUM.matcher(sql).replaceAll("$1::bigint + $2::bigint"));
        String text = parameters.replaceAll(found -> {
            String value = values.get(Integer.parseInt(found.group(1)) - 1);
            return Matcher.quoteReplacement(expression(value, expressions));
        });
        return text.replaceAll("unnest\\((E?'[^']*')\\)", "unnest($1::text[])");
    }

    private static String expression(@Nullable String value, Map<String, String> expressions) {
        if (value == null) {
            return "NULL";
        }
        String known = expressions.get(value);
        if (known != null) {
            return known;
        }
        return value.startsWith("{") || value.startsWith("[") ? composed(value, expressions) : literal(value);
    }

    /** An array, or JSON, in which each part that the map knows is an expression; short parts may be anything. */
    private static String composed(String value, Map<String, String> expressions) {
        String parts = expressions.keySet().stream()
                .filter(part -> part.length() >= SHORTEST_PART)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (parts.isEmpty()) {
            return literal(value);
        }
        List<String> pieces = new ArrayList<>();
        Matcher found = Pattern.compile(parts).matcher(value);
        int end = 0;
        while (found.find()) {
            pieces.add(literal(value.substring(end, found.start())));
            pieces.add("(" + expressions.get(found.group()) + ")");
            end = found.end();
        }
        pieces.add(literal(value.substring(end)));
        return pieces.size() == 1 ? pieces.getFirst() : "(" + String.join(" || ", pieces) + ")";
    }

    /** Returns the value as a literal in which pgbench finds no variable. */
    private static String literal(String value) {
        String text = "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3A") + "'";
        return MOMENT.matcher(value).matches() ? text + "::timestamptz" : text;
    }

    /** Returns all statements as a script of pgbench. */
    public static String script(List<Statement> statements, UnaryOperator<String> head, Map<String, String> known) {
        return statements.stream()
                .map(statement -> statement.with(known).strip() + ";\n")
                .collect(Collectors.collectingAndThen(Collectors.joining(), head));
    }
}
