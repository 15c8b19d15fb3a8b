package dev.pep.heatmap.list;

import dev.pep.platform.problem.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An order of the heatmap's rows; equal values are ordered by name, equal names by id, so that no two rows tie. */
enum Sort {
    NAME("name", "name_order"),
    OU("ou", "ou"),
    SEGMENT("segment", "segment"),
    INDUSTRY("industry", "industry"),
    CITY("city", "city"),
    ECM("ecm", "ecm"),
    LAST_REPORT("lastReport", "last_report_at");

    private final String parameter;
    private final String column;

    Sort(String parameter, String column) {
        this.parameter = parameter;
        this.column = column;
    }

    String column() {
        return column;
    }

    static Sort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new Invalid(Map.of("sort", "\"" + parameter + "\" is not a sort order.")));
    }

    /** Returns the order of rows for SQL. */
    String order(boolean descending) {
        String direction = descending ? " DESC" : "";
        return columns().stream().map(name -> "a." + name + direction).collect(Collectors.joining(", "));
    }

    /** Returns the condition that a row comes after a start, or is the start. */
    String from(boolean descending, boolean inclusive) {
        String columns = columns().stream().map(name -> "a." + name).collect(Collectors.joining(", ", "(", ")"));
        String value = this == LAST_REPORT ? "CAST(:afterValue AS timestamptz), " : ":afterValue, ";
        String values = "(" + (this == NAME ? "" : value) + ":afterName, :afterId)";
        return " AND " + columns + (descending ? " <" : " >") + (inclusive ? "= " : " ") + values;
    }

    private List<String> columns() {
        return Stream.of(column, "name_order", "id").distinct().toList();
    }
}
