package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileFormat;
import dev.pep.heatmap.file.FileRow;
import dev.pep.heatmap.file.ListFile;
import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a look at the beginning of a file tells.
 *
 * @param header the names of its columns, as the file has them
 * @param rows the first ones, to guess by
 */
record FileHead(FileFormat format, List<String> header, List<List<String>> rows) {

    private static final int SAMPLE_ROWS = 20;

    /**
     * Looks at a file.
     *
     * @throws UnreadableFile if no row of it can be taken
     */
    static FileHead of(Path file) throws IOException {
        FileFormat format = FileFormat.of(file);
        try (ListFile list = format.open(file)) {
            return new FileHead(format, list.header(), firstRows(list));
        }
    }

    /** Returns by what its header is known again. */
    String fingerprint() {
        return Mappings.fingerprint(header);
    }

    /** Returns which column seems to be which. */
    Mapping guess() {
        return Mapping.guess(header, rows);
    }

    /** Returns its columns with some of their values. */
    List<MappingView.Column> columns() {
        return MappingView.columns(header, rows);
    }

    private static List<List<String>> firstRows(ListFile list) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        FileRow row = list.next();
        if (row == null) {
            throw new UnreadableFile("The file has a header, but no rows.");
        }
        for (int i = 0; i < SAMPLE_ROWS && row != null; i++) {
            if (row.broken().isEmpty()) {
                rows.add(row.fields());
            }
            row = list.next();
        }
        return rows;
    }
}
