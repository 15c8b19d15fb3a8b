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

    /** Returns the statements of all transactions in which the pattern is not found. */
    static List<Statement> without(Pattern pattern, List<Statement> statements) {
        var units = new Units();
        statements.forEach(units::add);
        return units.all.stream()
                .filter(unit -> unit.stream()
                        .noneMatch(statement -> pattern.matcher(statement.sql()).find()))
                .flatMap(List::stream)
                .toList();
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
