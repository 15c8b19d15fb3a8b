package dev.pep.heatmap.file;

import java.util.List;

/**
 * One row of a file, taken apart.
 *
 * @param line number of its first line
 * @param text as it stands in the file
 * @param fields its values; empty if it is broken
 * @param broken what is wrong with its form, empty if nothing is
 */
public record FileRow(int line, String text, List<String> fields, String broken) {

    static FileRow broken(Line line, String reason) {
        return new FileRow(line.number(), line.text(), List.of(), reason);
    }
}
