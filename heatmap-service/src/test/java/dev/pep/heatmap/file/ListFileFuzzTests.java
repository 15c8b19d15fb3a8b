package dev.pep.heatmap.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is uploaded, it is read to its end row by row or refused in words. */
class ListFileFuzzTests {

    private static final String HEADER = "<row><c t=\"inlineStr\"><is><t>Key</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"inlineStr\"><is><t>Unit</t></is></c></row>";
    private static final Map<String, String> AROUND = Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"sheet1.xml\"/></Relationships>",
            "xl/sharedStrings.xml",
            "<sst><si><t>shared</t></si></sst>");

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "10m")
    @DisplayName("H1: any text file is read or refused")
    void readsAnyText(byte[] data) throws IOException {
        read(() -> CsvFile.open(new ByteArrayInputStream(data)));
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("H1: any packed file is read or refused")
    void readsAnyPackedFile(byte[] data) throws IOException {
        Path file = Files.write(folder.resolve("packed"), data);
        read(() -> FileFormat.of(file).open(file));
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("H1: any sheet of a workbook is read or refused")
    void readsAnySheet(byte[] rows) throws IOException {
        Path file = folder.resolve("sheet");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : AROUND.entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/sheet1.xml"));
            zip.write(("<worksheet><sheetData>" + HEADER).getBytes(StandardCharsets.UTF_8));
            zip.write(rows);
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        read(() -> Workbook.open(file));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static void read(Opening opening) throws IOException {
        try (ListFile file = opening.open()) {
            int line = 0;
            for (FileRow row = file.next(); row != null; row = file.next()) {
                assertThat(row.line()).isGreaterThanOrEqualTo(line);
                line = row.line();
                if (row.broken().isEmpty()) {
                    assertThat(row.fields()).hasSameSizeAs(file.header());
                } else {
                    assertThat(row.fields()).isEmpty();
                }
            }
        } catch (UnreadableFile refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    /** Opens a file. */
    private interface Opening {
        ListFile open() throws IOException;
    }
}
