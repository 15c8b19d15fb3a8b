package dev.pep.heatmap.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one at a time, as texts. A formula is never evaluated: its last value is taken. */
final class SheetRows {

    private static final int WIDEST = 16_384;
    private static final int LONGEST_ROW = 1 << 20;

    private final XmlPart part;
    private final SharedTexts shared;
    private int line;

    SheetRows(XmlPart part, SharedTexts shared) {
        this.part = part;
        this.shared = shared;
    }

    /** Returns the next row that is not blank, or null at the end; its values end with the last that is not empty. */
    @Nullable FileRow next() throws IOException {
        while (part.next()) {
            if (part.starts("row")) {
                line = number(part.attribute("r"));
                FileRow row = row();
                if (!row.fields().isEmpty() || !row.broken().isEmpty()) {
                    return row;
                }
            }
        }
        return null;
    }

    private FileRow row() throws IOException {
        List<String> fields = new ArrayList<>();
        String broken = "";
        int column = -1;
        int length = 0;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                column = column(part.attribute("r"), column + 1);
                String value = value(String.valueOf(part.attribute("t")));
                length += value.length();
                if (length > LONGEST_ROW) {
                    broken = "The row is longer than " + LONGEST_ROW + " characters.";
                    fields.clear();
                } else if (value.length() >= CellText.MOST) {
                    broken = "A cell is longer than " + (CellText.MOST - 1) + " characters.";
                } else if (!value.isBlank()) {
                    put(fields, column, value);
                }
            }
        }
        return new FileRow(line, String.join(", ", fields), broken.isEmpty() ? fields : List.of(), broken);
    }

    private static void put(List<String> fields, int column, String value) {
        while (fields.size() <= column) {
            fields.add("");
        }
        fields.set(column, value);
    }

    private String value(String type) throws IOException {
        StringBuilder inline = new StringBuilder();
        StringBuilder value = new StringBuilder();
        CellText text = new CellText(part, inline);
        boolean inValue = false;
        while (part.next() && !part.ends("c")) {
            if (part.starts("v") || part.ends("v")) {
                inValue = part.starts("v");
            } else if (inValue) {
                part.appendTo(value, CellText.MOST);
            } else {
                text.event();
            }
        }
        return value.isEmpty() ? inline.toString() : value(type, value.toString());
    }

    private String value(String type, String raw) {
        if (type.equals("s")) {
            return shared.get(raw);
        }
        if (type.equals("b")) {
            return raw.equals("1") ? "TRUE" : "FALSE";
        }
        return raw.matches("-?\\d(\\.\\d{1,17})?[Ee][+-]?\\d{1,2}") ? new BigDecimal(raw).toPlainString() : raw;
    }

    private int number(@Nullable String row) {
        int said = row != null && row.matches("\\d{1,7}") ? Integer.parseInt(row) : 0;
        return Math.max(said, line + 1);
    }

    private static int column(@Nullable String cell, int next) {
        int column = 0;
        for (int i = 0; cell != null && i < cell.length() && i < 4 && Character.isUpperCase(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        int found = column == 0 ? next : column - 1;
        if (found < 0 || found >= WIDEST) {
            throw new UnreadableFile("The sheet has a cell beyond the last column that a sheet can have.");
        }
        return found;
    }
}
