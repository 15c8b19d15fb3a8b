package dev.pep.heatmap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTests {

    private static final String HEADER =
            "<row r=\"1\">" + cell("Account Key") + cell("Account Name") + cell("OU") + "</row>";
    private static final String TRAP = "refused for safety";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("H1: a workbook of a spreadsheet program is read by sheet row, numbers as they are shown")
    void readsARealWorkbook() throws IOException {
        Path file = folder.resolve("real.csv");
        try (var out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Accounts");
            List.of("Account Key", "Account Name", "OU").forEach(name -> sheet.value(0, columnOf(name), name));
            sheet.value(1, 0, 1_234_567_890);
            sheet.value(1, 1, "Zürich & <Söhne>");
            sheet.value(1, 2, "Central");
            sheet.value(3, 0, "K2");
            sheet.formula(3, 1, "1+1");
            sheet.value(3, 2, true);
        }
        List<FileRow> rows = read(file);
        assertThat(FileFormat.of(file)).isEqualTo(FileFormat.XLSX);
        assertThat(rows).extracting(FileRow::line).containsExactly(2, 4);
        assertThat(rows.getFirst().fields()).containsExactly("1234567890", "Zürich & <Söhne>", "Central");
        assertThat(rows.getLast().fields().getLast()).isEqualTo("TRUE");
    }

    @Test
    @DisplayName("H1: a formula is never evaluated, its last value is taken; runs of a text are joined")
    void takesTheLastValueOfAFormula() throws IOException {
        List<FileRow> rows = read(sheet(HEADER
                + "<row r=\"7\"><c r=\"A7\"><f>CMD()</f><v>1.5E3</v></c>"
                + "<c r=\"B7\" t=\"inlineStr\"><is><r><t>Al</t></r><r><t>der</t></r><rPh><t>no</t></rPh></is></c>"
                + "<c r=\"C7\" t=\"str\"><v>West</v></c></row>"));
        assertThat(rows.getFirst().fields()).containsExactly("1500", "Alder", "West");
        assertThat(rows.getFirst().line()).isEqualTo(7);
    }

    @Test
    @DisplayName("H1: a zip bomb, a lying relation, foreign entities and endless tags are refused in words")
    void refusesTraps() throws IOException {
        assertRefused(sheet(HEADER + "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(200_000_000)), TRAP);
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
        assertRefused(workbook(laughs), "no spreadsheet program writes");
        String xxe = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet>&a;</worksheet>";
        assertRefused(workbook(xxe), "no spreadsheet program writes");
        assertRefused(workbook("<worksheet>&a;</worksheet>"), "damaged");
        assertRefused(workbook("<worksheet x=\"" + "y".repeat(100_000) + "\"/>"), "no spreadsheet program writes");
        assertRefused(workbook("<a>".repeat(100)), "nested deeper");
        assertRefused(workbook("\0<"), "no spreadsheet program writes");
        assertRefused(sheet(HEADER.replace("</row>", "<c r=\"ZZZZ1\"><v>1</v></c></row>")), "beyond the last column");
        assertRefused(sheet("<row>" + cell("x").repeat(10_000) + "</row>"), "10000 columns");
        assertRefused(sheet(""), "empty");
        assertRefused(zip(Map.of("a.txt", "x")), "not an Excel workbook");
        Path cut = folder.resolve("cut");
        Files.write(cut, "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(cut, "damaged or cut off");
        byte[] whole = Files.readAllBytes(sheet(HEADER));
        Files.write(cut, Arrays.copyOfRange(whole, 0, whole.length - 100));
        assertRefused(cut, "damaged or cut off");
        Files.write(cut, HexFormat.of().parseHex("504b0304504b0506ffffffff00000000ffffffffffffffff0000"));
        assertRefused(cut, "damaged or cut off");
    }

    @Test
    @DisplayName("H1: a giant cell and a value beside the table cost only their row")
    void rejectsARow() throws IOException {
        List<FileRow> rows = read(sheet(HEADER
                + "<row>" + cell("K1") + cell("x".repeat(40_000)) + cell("C") + "</row>"
                + "<row>" + cell("K2") + cell("B") + cell("C") + cell("beside") + "</row>"
                + "<row>" + cell("K3") + cell("D") + cell("C") + "</row>"));
        assertThat(rows)
                .extracting(FileRow::broken)
                .containsExactly(
                        "A cell is longer than 32767 characters.",
                        "There is a value to the right of the header's last column.",
                        "");
    }

    @Test
    @DisplayName("H1: a shared text that is not there is empty, however large its number")
    void survivesAShareThatIsNotThere() throws IOException {
        List<FileRow> rows = read(sheet(HEADER + "<row>" + cell("K1") + "<c t=\"s\"><v>999999999</v></c></row>"));
        assertThat(rows.getFirst().fields()).containsExactly("K1", "", "");
    }

    private static int columnOf(String name) {
        return List.of("Account Key", "Account Name", "OU").indexOf(name);
    }

    private static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFile.class).hasMessageContaining(reason);
    }

    private static List<FileRow> read(Path file) throws IOException {
        List<FileRow> rows = new ArrayList<>();
        try (ListFile list = FileFormat.of(file).open(file)) {
            for (FileRow row = list.next(); row != null; row = list.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Path sheet(String rows) throws IOException {
        return workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private Path workbook(String sheet) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"x\"><sheets><sheet r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<x><Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/></x>");
        parts.put("xl/worksheets/a.xml", sheet);
        return zip(parts);
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "workbook", null);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
