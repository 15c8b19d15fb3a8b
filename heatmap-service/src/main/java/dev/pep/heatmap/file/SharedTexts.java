package dev.pep.heatmap.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook that its cells refer to by number; more of them than memory should hold are refused. */
final class SharedTexts {

    private static final int MOST = 2_000_000;
    private static final int MOST_CHARACTERS = 48 << 20;

    private final List<String> texts = new ArrayList<>();
    private int characters;

    /** Returns the texts of a part; it is closed. */
    static SharedTexts of(XmlPart part) throws IOException {
        SharedTexts shared = new SharedTexts();
        try (part) {
            StringBuilder text = new StringBuilder();
            CellText reader = new CellText(part, text);
            while (part.next()) {
                if (part.starts("si")) {
                    text.setLength(0);
                } else if (part.ends("si")) {
                    shared.add(text.toString());
                } else {
                    reader.event();
                }
            }
        }
        return shared;
    }

    static SharedTexts none() {
        return new SharedTexts();
    }

    /** Returns the text of a number, empty if there is none. */
    String get(String number) {
        if (!number.matches("\\d{1,9}")) {
            return "";
        }
        int index = Integer.parseInt(number);
        return index < texts.size() ? texts.get(index) : "";
    }

    private void add(String text) {
        characters += text.length();
        if (texts.size() >= MOST || characters > MOST_CHARACTERS) {
            throw new UnreadableFile(
                    "The workbook contains more text than can be read from a workbook. Save the sheet as"
                            + " \"CSV UTF-8\" and upload that.");
        }
        texts.add(text);
    }
}
