package dev.pep.heatmap.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each column of the master account list stands in a file, and what separates columns there.
 *
 * @param separator comma, semicolon or tab
 * @param columns number of columns, known or not
 * @param positions of the known ones
 */
record MalHeader(char separator, int columns, Map<MalColumn, Integer> positions) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** Understands a header line; the separator is the one with which most columns are known. */
    static MalHeader of(String line) {
        MalHeader best = SEPARATORS.stream()
                .map(separator -> with(line, separator))
                .reduce((one, other) -> other.positions.size() > one.positions.size() ? other : one)
                .orElseThrow();
        String missing = Arrays.stream(MalColumn.values())
                .filter(column -> column.required() && !best.positions.containsKey(column))
                .map(MalColumn::title)
                .collect(Collectors.joining(", "));
        if (best.positions.isEmpty()) {
            throw new UnreadableFile("The first line is not a header of a master account list. Columns needed: "
                    + needed() + "; separated by comma, semicolon or tab.");
        }
        if (!missing.isEmpty()) {
            throw new UnreadableFile("Missing column: " + missing + ". Columns needed: " + needed() + ".");
        }
        return best;
    }

    boolean has(MalColumn column) {
        return positions.containsKey(column);
    }

    private static MalHeader with(String line, char separator) {
        List<String> names =
                Quotes.of(line, separator) == Quotes.CLOSED ? CsvRows.fields(line, separator) : new ArrayList<>();
        Map<MalColumn, Integer> positions = new EnumMap<>(MalColumn.class);
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            MalColumn.named(names.get(i)).ifPresent(column -> {
                if (positions.putIfAbsent(column, position) != null) {
                    throw new UnreadableFile("Column " + column.title() + " is there twice.");
                }
            });
        }
        return new MalHeader(separator, names.size(), positions);
    }

    private static String needed() {
        return Stream.of(MalColumn.values())
                .filter(MalColumn::required)
                .map(MalColumn::title)
                .collect(Collectors.joining(", "));
    }
}
