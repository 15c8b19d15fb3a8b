package dev.pep.bench.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Statements by transaction, one that is in none by itself; a service shares its connections between all its work. */
final class Units {

    private static final Pattern BEGIN = Pattern.compile("(?i)begin.*");
    private static final Pattern END = Pattern.compile("(?i)commit|rollback");

    private final List<List<Statement>> all = new ArrayList<>();
    private final Map<String, List<Statement>> open = new HashMap<>();

    /** Returns the statements of all transactions but those in which the pattern is found in each statement. */
    static List<Statement> without(Pattern pattern, List<Statement> statements) {
        var units = new Units();
        statements.forEach(units::add);
        return units.all.stream()
                .filter(unit -> unit.stream()
                        .map(Statement::sql)
                        .anyMatch(sql -> !isFrame(sql) && !pattern.matcher(sql).find()))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isFrame(String sql) {
        return BEGIN.matcher(sql).matches() || END.matcher(sql).matches();
    }

    private void add(Statement statement) {
        List<Statement> unit = open.get(statement.process());
        if (unit == null) {
            unit = new ArrayList<>();
            all.add(unit);
        }
        unit.add(statement);
        if (BEGIN.matcher(statement.sql()).matches()) {
            open.put(statement.process(), unit);
        } else if (END.matcher(statement.sql()).matches()) {
            open.remove(statement.process());
        }
    }
}
