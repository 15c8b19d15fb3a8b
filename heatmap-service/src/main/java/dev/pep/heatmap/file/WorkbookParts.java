package dev.pep.heatmap.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts that matter stand in a workbook.
 *
 * @param sheet name of the first visible sheet's part
 * @param sharedTexts name of the shared texts' part; there may be none of that name
 */
record WorkbookParts(String sheet, String sharedTexts) {

    private static final String SHARED = "xl/sharedStrings.xml";
    private static final int MOST_RELATIONS = 10_000;

    /** Opens a part by its name, null if there is none. */
    interface Source {
        @Nullable XmlPart open(String name) throws IOException;
    }

    static WorkbookParts of(Source parts) throws IOException {
        XmlPart workbook = parts.open("xl/workbook.xml");
        XmlPart relations = parts.open("xl/_rels/workbook.xml.rels");
        if (workbook == null || relations == null) {
            throw new UnreadableFile("The file is a ZIP file, but not an Excel workbook.");
        }
        String sheet = targets(relations).get(firstSheet(workbook));
        if (sheet == null) {
            throw new UnreadableFile("The workbook has no sheet with rows.");
        }
        return new WorkbookParts(sheet, SHARED);
    }

    private static String firstSheet(XmlPart workbook) throws IOException {
        try (workbook) {
            while (workbook.next()) {
                String state = workbook.starts("sheet") ? workbook.attribute("state") : "hidden";
                if (workbook.starts("sheet") && (state == null || state.equals("visible"))) {
                    return String.valueOf(workbook.attribute("id"));
                }
            }
        }
        throw new UnreadableFile("The workbook has no visible sheet.");
    }

    private static Map<String, String> targets(XmlPart relations) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (relations) {
            while (relations.next() && targets.size() < MOST_RELATIONS) {
                String target = relations.starts("Relationship") ? relations.attribute("Target") : null;
                if (target != null) {
                    String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(String.valueOf(relations.attribute("Id")), name);
                }
            }
        }
        return targets;
    }
}
