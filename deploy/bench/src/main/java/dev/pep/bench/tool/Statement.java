package dev.pep.bench.tool;

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

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:.*");

    /** Returns the statement with its values in their places; those that the map knows become its expressions. */
    public String with(Map<String, String> expressions) {
        Matcher parameters = PARAMETER.matcher(sql);
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
        return known == null ? literal(value) : known;
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
