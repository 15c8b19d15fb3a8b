package dev.pep.heatmap.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which column of a file is which, to be looked at and corrected.
 *
 * @param columns of the file, in its order
 * @param fields of the account list
 * @param mapping from field to the position of its column, counted from 0; fields without a column are not there
 */
record MappingView(List<Column> columns, List<Field> fields, Map<MalColumn, Integer> mapping) {

    private static final int MOST_SAMPLES = 3;
    private static final int LONGEST = 60;

    /**
     * A column of the file.
     *
     * @param samples some of its values
     */
    record Column(String name, List<String> samples) {}

    /**
     * A column of the account list.
     *
     * @param required whether no file can be without it
     */
    record Field(MalColumn field, String title, boolean required) {}

    static MappingView of(List<Column> columns, Mapping mapping) {
        List<Field> fields = Arrays.stream(MalColumn.values())
                .map(column -> new Field(column, column.title(), column.required()))
                .toList();
        return new MappingView(columns, fields, mapping.positions());
    }

    static List<Column> columns(List<String> header, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            List<String> samples = rows.stream()
                    .map(row -> plain(row.get(position)))
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .limit(MOST_SAMPLES)
                    .toList();
            columns.add(new Column(plain(header.get(i)), samples));
        }
        return columns;
    }

    private static String plain(String cell) {
        String text = cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
