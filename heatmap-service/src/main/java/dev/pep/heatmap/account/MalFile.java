package dev.pep.heatmap.account;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that an administrator uploads: found to be text in UTF-8 with a header, then read row by row. */
final class MalFile {

    private static final int PEEK = 4;

    private final MalHeader header;
    private final CsvRows rows;

    private MalFile(MalHeader header, CsvRows rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableFile if no row of it can be taken
     */
    static MalFile open(InputStream upload) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(upload);
        checkStart(bytes);
        Lines lines = new Lines(bytes);
        MalHeader header = MalHeader.of(headerLine(lines));
        return new MalFile(header, new CsvRows(lines, header.separator(), header.columns()));
    }

    MalHeader header() {
        return header;
    }

    /** Returns the next row, or null at the end. */
    @Nullable CsvRow next() throws IOException {
        return rows.next();
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
        return line.text();
    }

    private static void checkStart(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEK);
        byte[] start = bytes.readNBytes(PEEK);
        bytes.reset();
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        } else if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw new UnreadableFile("The file is UTF-16. Save it as \"CSV UTF-8\" and upload it again.");
        } else if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("The file is an Excel workbook. Save it as \"CSV UTF-8\" and upload that.");
        }
    }

    private static boolean startsWith(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
