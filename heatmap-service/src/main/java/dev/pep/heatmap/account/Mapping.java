package dev.pep.heatmap.account;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which column of a file is which of the master account list.
 *
 * @param positions counted from 0; a column that the file lacks is not there
 */
record Mapping(Map<MalColumn, Integer> positions) {

    private static final Pattern EMAILS = Pattern.compile("[^\\s@;,]+@[^\\s@;,]+([;,]\\s*[^\\s@;,]+@[^\\s@;,]+)*");
    private static final Pattern DOMAIN = Pattern.compile("(https?://)?([a-z0-9-]+\\.)+[a-z]{2,}/?");

    Mapping {
        positions = positions.isEmpty() ? Map.of() : new EnumMap<>(positions);
    }

    /** Guesses by the names in a header, and by some rows where names do not tell. */
    static Mapping guess(List<String> header, List<List<String>> samples) {
        Map<MalColumn, Integer> positions = new EnumMap<>(MalColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            MalColumn.named(header.get(i)).ifPresent(column -> positions.putIfAbsent(column, position));
        }
        for (int i = 0; i < header.size(); i++) {
            if (!positions.containsValue(i)) {
                guess(i, samples, positions);
            }
        }
        return new Mapping(positions);
    }

    private static void guess(int position, List<List<String>> samples, Map<MalColumn, Integer> positions) {
        List<String> cells = samples.stream()
                .filter(row -> row.size() > position)
                .map(row -> row.get(position).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        if (cells.stream().allMatch(cell -> DOMAIN.matcher(cell).matches())) {
            positions.putIfAbsent(MalColumn.DOMAIN, position);
        } else if (cells.stream().allMatch(cell -> EMAILS.matcher(cell).matches())) {
            boolean several = cells.stream().anyMatch(cell -> cell.indexOf('@') != cell.lastIndexOf('@'));
            positions.putIfAbsent(several ? MalColumn.SELLERS : MalColumn.ECM, position);
        }
    }

    /** Returns whether the header leaves nothing to guess: only known names, each once, and all but the domain. */
    boolean certain(List<String> header) {
        boolean all = Arrays.stream(MalColumn.values())
                .allMatch(column -> column == MalColumn.DOMAIN || positions.containsKey(column));
        return all
                && header.size() == positions.size()
                && positions.entrySet().stream()
                        .allMatch(entry -> entry.getKey().exactly(header.get(entry.getValue())));
    }

    /** Returns what keeps it from being used with a file of so many columns, by column. */
    Map<String, String> faults(int columns) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (MalColumn column : MalColumn.values()) {
            Integer position = positions.get(column);
            if (position == null && column.required()) {
                faults.put(column.name(), column.title() + " is required: select its column.");
            } else if (position != null && (position < 0 || position >= columns)) {
                faults.put(column.name(), column.title() + " is mapped to a column that the file does not have.");
            }
        }
        if (new HashSet<>(positions.values()).size() < positions.size()) {
            faults.put("columns", "Each column of the file can be used only once.");
        }
        return faults;
    }
}
