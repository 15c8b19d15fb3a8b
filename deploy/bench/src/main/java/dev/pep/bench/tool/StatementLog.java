package dev.pep.bench.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's log of statements, read. */
final class StatementLog {

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (\\S*) (\\w+): +");
    private static final Pattern EXECUTE = Pattern.compile("(?s)(?:execute [^:]+|statement): (.+)");
    private static final Pattern VALUE = Pattern.compile("(?s)\\$\\d+ = (NULL|'(?:[^']++|'')*+')");

    private StatementLog() {}

    /** Returns the statements that a database was sent with parameters or none, in the order of the log. */
    static List<Statement> read(String log, String database) {
        List<Statement> all = new ArrayList<>();
        Matcher entry = ENTRY.matcher(log);
        boolean more = entry.find();
        while (more) {
            String process = entry.group(1);
            boolean here = entry.group(2).equals(database);
            String kind = entry.group(3);
            int begin = entry.end();
            more = entry.find();
            String text =
                    log.substring(begin, more ? entry.start() : log.length()).replace("\n\t", "\n");
            if (here) {
                add(all, process, kind, text.strip());
            }
        }
        return all;
    }

    private static void add(List<Statement> all, String process, String kind, String text) {
        Matcher execute = EXECUTE.matcher(text);
        if (kind.equals("LOG") && execute.matches()) {
            all.add(new Statement(process, execute.group(1), List.of()));
        } else if (kind.equals("DETAIL") && !all.isEmpty()) {
            Statement last = all.removeLast();
            all.add(new Statement(last.process(), last.sql(), values(text)));
        }
    }

    private static List<@Nullable String> values(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            String text = value.group(1);
            values.add(
                    text.equals("NULL")
                            ? null
                            : text.substring(1, text.length() - 1).replace("''", "'"));
        }
        return values;
    }
}
