package dev.pep.heatmap.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, told by its first bytes and never by its name. */
public enum FileFormat {
    CSV,
    XLSX;

    private static final int PEEK = 8;

    /**
     * Looks at a file.
     *
     * @throws UnreadableFile if it is something that cannot be read
     */
    public static FileFormat of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(bytes.readNBytes(PEEK));
        }
    }

    /** Opens a file of this kind. */
    public ListFile open(Path file) throws IOException {
        return this == XLSX ? Workbook.open(file) : CsvFile.open(Files.newInputStream(file));
    }

    static FileFormat of(byte[] start) {
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("The file is an old Excel workbook (.xls) or protected by a password. Save it as"
                    + " an \"Excel Workbook (.xlsx)\" without a password, or as \"CSV UTF-8\", and upload that.");
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw new UnreadableFile("The file is UTF-16. Save it as \"CSV UTF-8\" and upload it again.");
        }
        return startsWith(start, 'P', 'K', 3, 4) ? XLSX : CSV;
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
