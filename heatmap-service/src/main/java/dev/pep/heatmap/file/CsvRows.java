package dev.pep.heatmap.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to rows and takes them apart. A quote that never ends costs only the line on which it starts: the lines
 * after it are read again.
 */
final class CsvRows {

    private static final int MOST_LINES = 20;

    private final Lines lines;
    private final char separator;
    private final int columns;
    private final Deque<Line> again = new ArrayDeque<>();
    private final CsvReader.CsvReaderBuilder csv;

    CsvRows(Lines lines, char separator, int columns) {
        this.lines = lines;
        this.separator = separator;
        this.columns = columns;
        this.csv = builder(separator);
    }

    /** Takes one whole row apart. */
    static List<String> fields(String text, char separator) {
        return fields(builder(separator), text);
    }

    /** Returns the next row that is not blank, or null at the end. */
    @Nullable FileRow next() throws IOException {
        Line line = take();
        while (line != null && line.blank(separator)) {
            line = take();
        }
        return line == null ? null : row(line);
    }

    private FileRow row(Line first) throws IOException {
        if (first.cut()) {
            return FileRow.broken(first, "The line is longer than " + Lines.LONGEST + " bytes.");
        }
        List<Line> more = new ArrayList<>();
        String text = first.text();
        Quotes quotes = Quotes.of(text, separator);
        while (quotes == Quotes.OPEN && more.size() < MOST_LINES) {
            Line next = take();
            if (next == null) {
                break;
            }
            more.add(next);
            text += "\n" + next.text();
            quotes = next.cut() ? Quotes.BROKEN : Quotes.of(text, separator);
        }
        return quotes == Quotes.CLOSED ? complete(first, more, text) : brokenQuote(first, more);
    }

    private FileRow complete(Line first, List<Line> more, String text) {
        List<String> fields = fields(csv, text);
        if (fields.size() == columns) {
            return new FileRow(first.number(), text, fields, "");
        }
        if (!more.isEmpty() || fields.isEmpty()) {
            return brokenQuote(first, more);
        }
        return FileRow.broken(first, "The row has " + fields.size() + " columns, the header has " + columns + ".");
    }

    private FileRow brokenQuote(Line first, List<Line> more) {
        for (int i = more.size() - 1; i >= 0; i--) {
            again.addFirst(more.get(i));
        }
        return FileRow.broken(first, "A quotation mark is not closed, or text follows a closed one.");
    }

    private @Nullable Line take() throws IOException {
        Line line = again.pollFirst();
        return line == null ? lines.next() : line;
    }

    private static List<String> fields(CsvReader.CsvReaderBuilder csv, String text) {
        try {
            return firstRecord(csv, text);
        } catch (CsvParseException broken) {
            return List.of();
        }
    }

    private static List<String> firstRecord(CsvReader.CsvReaderBuilder csv, String text) {
        return csv.ofCsvRecord(text).stream()
                .findFirst()
                .map(CsvRecord::getFields)
                .orElse(List.of());
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .commentStrategy(CommentStrategy.NONE);
    }
}
