package dev.pep.heatmap.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of an Excel workbook (.xlsx), read row by row within limits, whatever the file claims. */
final class Workbook implements ListFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 2L << 30;

    private final ZipFile zip;
    private final List<String> header;
    private final SheetRows rows;

    private Workbook(ZipFile zip) throws IOException {
        this.zip = zip;
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableFile("The workbook has more parts than any spreadsheet program writes.");
        }
        WorkbookParts parts = WorkbookParts.of(this::part);
        XmlPart texts = part(parts.sharedTexts());
        SharedTexts shared = texts == null ? SharedTexts.none() : SharedTexts.of(texts);
        XmlPart sheet = part(parts.sheet());
        if (sheet == null) {
            throw new UnreadableFile("The workbook has no sheet with rows.");
        }
        rows = new SheetRows(sheet, shared);
        FileRow first = rows.next();
        if (first == null) {
            throw new UnreadableFile("The first sheet of the workbook is empty.");
        }
        header = ListFile.checked(first.fields());
    }

    /**
     * Opens a workbook.
     *
     * @throws UnreadableFile if no row of it can be taken
     */
    static Workbook open(Path file) throws IOException {
        try {
            return open(new ZipFile(file.toFile()));
        } catch (ZipException | EOFException damaged) {
            throw new UnreadableFile("The file looks like an Excel workbook, but is damaged or cut off.");
        }
    }

    private static Workbook open(ZipFile zip) throws IOException {
        try {
            return new Workbook(zip);
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable FileRow next() throws IOException {
        FileRow row;
        try {
            row = rows.next();
        } catch (ZipException | EOFException damaged) {
            throw new UnreadableFile("The workbook is damaged.");
        }
        return row == null || !row.broken().isEmpty() ? row : fitted(row);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private FileRow fitted(FileRow row) {
        List<String> fields = new ArrayList<>(row.fields());
        if (fields.size() > header.size()) {
            String reason = "There is a value to the right of the header's last column.";
            return new FileRow(row.line(), row.text(), List.of(), reason);
        }
        while (fields.size() < header.size()) {
            fields.add("");
        }
        return new FileRow(row.line(), row.text(), fields, "");
    }

    private @Nullable XmlPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? null
                : new XmlPart(new PartBytes(zip.getInputStream(entry), entry.getCompressedSize(), MOST_BYTES));
    }
}
