package dev.pep.heatmap.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file in UTF-8 with a header, columns separated by comma, semicolon or tab, read row by row. */
final class CsvFile implements ListFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final InputStream upload;
    private final List<String> header;
    private final CsvRows rows;

    private CsvFile(InputStream upload, List<String> header, CsvRows rows) {
        this.upload = upload;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableFile if no row of it can be taken
     */
    static CsvFile open(InputStream upload) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(upload, 1 << 16);
        skipByteOrderMark(bytes);
        Lines lines = new Lines(bytes);
        String line = headerLine(lines);
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingInt(
                        candidate -> columns(line, candidate).size()))
                .orElseThrow();
        List<String> header = ListFile.checked(columns(line, separator));
        return new CsvFile(upload, header, new CsvRows(lines, separator, header.size()));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable FileRow next() throws IOException {
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        upload.close();
    }

    private static List<String> columns(String line, char separator) {
        return Quotes.of(line, separator) == Quotes.CLOSED ? CsvRows.fields(line, separator) : List.of();
    }

    private static String headerLine(Lines lines) throws IOException {
        Line line = lines.next();
        while (line != null && (line.text().isBlank() || line.text().matches("(?i)sep=."))) {
            line = lines.next();
        }
        if (line == null) {
            throw new UnreadableFile("The file is empty.");
        }
        if (line.text().indexOf('\0') >= 0) {
            throw new UnreadableFile("The file is not text. Save it as \"CSV UTF-8\" and upload it again.");
        }
        if (line.cut()) {
            throw new UnreadableFile(
                    "The first line is longer than " + Lines.LONGEST + " bytes, so it is not a header.");
        }
        return line.text();
    }

    private static void skipByteOrderMark(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        if (start.length < 3 || (start[0] & 0xFF) != 0xEF || (start[1] & 0xFF) != 0xBB || (start[2] & 0xFF) != 0xBF) {
            bytes.reset();
        }
    }
}
