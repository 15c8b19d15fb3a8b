package dev.pep.heatmap.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.file.FileRow;
import dev.pep.heatmap.file.ListFile;
import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MappingTests {

    @Property
    @Label("H1: the names that this service gives its columns are taken without asking, in any order and writing")
    boolean takesItsOwnNames(@ForAll long seed, @ForAll boolean upper) {
        List<MalColumn> columns = new ArrayList<>(List.of(MalColumn.values()));
        Collections.shuffle(columns, new Random(seed));
        List<String> header = columns.stream()
                .map(column -> upper
                        ? column.title().toUpperCase(Locale.ROOT)
                        : column.title().replace(" ", "_"))
                .toList();
        Mapping mapping = Mapping.guess(header, List.of());
        return mapping.certain(header)
                && columns.stream()
                        .allMatch(column -> Objects.equals(mapping.positions().get(column), columns.indexOf(column)));
    }

    @Property
    @Label("H1: whatever a header says, a guess uses no column twice and never one that is not there")
    void guessesWithinTheFile(@ForAll("cells") List<String> header, @ForAll("rows") List<List<String>> rows) {
        Mapping mapping = Mapping.guess(header, rows);
        assertThat(mapping.positions().values()).doesNotHaveDuplicates().allMatch(at -> at >= 0 && at < header.size());
        assertThat(mapping.faults(header.size()).keySet()).isSubsetOf("KEY", "NAME", "OU");
    }

    @Property
    @Label("H1: whatever the cells hold, a row that is written as CSV is read as it was")
    void readsWhatIsWritten(@ForAll("rows") List<List<String>> rows) throws IOException {
        String csv = rows.stream().map(MappingTests::line).collect(Collectors.joining("\n"));
        try (ListFile file = TestFile.of(("Key,Name,OU,City\n" + csv + "\n").getBytes(StandardCharsets.UTF_8))) {
            for (List<String> row : rows) {
                assertThat(Objects.requireNonNull(file.next()).fields()).isEqualTo(row);
            }
            assertThat(file.next()).isNull();
        }
    }

    @Property
    @Label("H1: any bytes at all are rows, rejected rows or an unreadable file, and nothing else")
    void survivesAnything(@ForAll byte[] bytes) throws IOException {
        byte[] start = "Key,Name,OU\nK,N,O\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        for (byte[] upload : List.of(bytes, all)) {
            try (ListFile file = TestFile.of(upload)) {
                RowRules rules = new RowRules(Mapping.guess(file.header(), List.of()));
                for (FileRow row = file.next(); row != null; row = file.next()) {
                    assertThat(rules.key(row)).doesNotContain("\n");
                    taken(rules, row);
                }
            } catch (UnreadableFile expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    @DisplayName("H1: content tells a column whose name does not, and a doubtful header is asked about")
    void guessesByContent() {
        List<String> header = List.of("No.", "Customer", "Area", "Contact", "Team", "Site");
        List<List<String>> rows = List.of(
                List.of("1", "Alder", "West", "a@pep.example", "b@pep.example;c@pep.example", "www.alder.example"),
                List.of("2", "Birch", "West", "", "d@pep.example", "birch.example"));
        Mapping mapping = Mapping.guess(header, rows);
        assertThat(mapping.positions())
                .isEqualTo(new HashMap<>(
                        Map.of(MalColumn.NAME, 1, MalColumn.ECM, 3, MalColumn.SELLERS, 4, MalColumn.DOMAIN, 5)));
        assertThat(mapping.certain(header)).isFalse();
        assertThat(mapping.faults(6)).containsOnlyKeys("KEY", "OU");
    }

    @Test
    @DisplayName("H1: a cell that starts a formula is made text for download")
    void neutralisesFormulas() {
        assertThat(List.of("=1", " +1", "-1", "@x", "\t=1", "Alder", ""))
                .extracting(RejectedRowsController::inert)
                .containsExactly("'=1", "' +1", "'-1", "'@x", "'\t=1", "Alder", "");
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return cell().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cell().list()
                .ofSize(4)
                .filter(row -> row.stream().anyMatch(text -> !text.isBlank()))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.oneOf(
                Arbitraries.of("Key", "name", "OU", "Sales Unit", "ECM", "x@y.example", "a.example", "\"", ",", ";\t"),
                Arbitraries.strings().withChars("aZ é\",;'=\n\t@.").ofMaxLength(4));
    }

    private static String line(List<String> row) {
        return row.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static void taken(RowRules rules, FileRow row) {
        try {
            assertThat(rules.check(row).line()).isPositive();
        } catch (RowRefused refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }
}
