package dev.pep.heatmap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.heatmap.file.FileRow;
import dev.pep.heatmap.file.ListFile;
import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalFileTests {

    private static final String HEADER =
            "Account Key,Account Name,City,State,Country,Segment,Sales Unit,Industry,ECM,Sellers\n";
    private static final String GOOD = "K1,Alder Works,Chicago,Illinois,US,Major,Central,Energy,ecm@pep.example,\n";

    /** What a file gives: good rows, and what was rejected. */
    private record Read(List<MalRow> rows, List<String> rejected) {}

    @Test
    @DisplayName("H1: a byte order mark, other line ends and blank lines change nothing")
    void readsWhateverSpreadsheetsWrite() throws IOException {
        String csv = "\uFEFF" + HEADER + "\n" + GOOD + ",,,,,,,,,\n";
        assertThat(read(csv.replace("\n", "\r\n")).rows()).hasSize(1);
        assertThat(read(csv.replace("\n", "\r")).rows()).hasSize(1);
        assertThat(read(csv).rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("H1: commas, semicolons and tabs are understood, columns in any order and case")
    void findsTheSeparator(String separator) throws IOException {
        String header = "ecm,SELLERS,account name,ACCOUNT KEY,city,state,country,segment,OU,industry\n";
        String row = "e@pep.example,,Alder,K1,Chicago,,,,Central,\n";
        MalRow read = read((header + row).replace(",", separator)).rows().getFirst();
        assertThat(read.value(MalColumn.KEY)).isEqualTo("K1");
        assertThat(read.value(MalColumn.OU)).isEqualTo("Central");
        assertThat(read.value(MalColumn.DOMAIN)).isNull();
    }

    @Test
    @DisplayName("H1: each bad row is told by line and reason, and the good ones are taken")
    void tellsWhatIsWrongWithEachRow() throws IOException {
        Read read = read(HEADER
                + ",No key,C,S,US,Major,Central,Energy,,\n"
                + "K2,,C,S,US,Major,Central,Energy,,\n"
                + "K3,No unit,C,S,US,Major,,Energy,,\n"
                + "K4,Bad mail,C,S,US,Major,Central,Energy,not-a-mail,\n"
                + "K5,Bad seller,C,S,US,Major,Central,Energy,,a@pep.example;b\n"
                + "K6,Too few,C\n"
                + "K7," + "x".repeat(201) + ",C,S,US,Major,Central,Energy,,\n"
                + "K8,Bell \u0007,C,S,US,Major,Central,Energy,,\n"
                + GOOD);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rejected())
                .containsExactly(
                        "2: Account Key is missing.",
                        "3: Account Name is missing.",
                        "4: Sales Unit is missing.",
                        "5: ECM: \"not-a-mail\" is not an email address.",
                        "6: Sellers: \"b\" is not an email address.",
                        "7: The row has 3 columns, the header has 10.",
                        "8: Account Name is longer than 200 characters.",
                        "9: Account Name contains a control character.");
    }

    @Test
    @DisplayName("H1: a quote that is never closed costs only its own row")
    void survivesABrokenQuote() throws IOException {
        Read read = read(HEADER
                + "K0,\"Never closed,C,S,US,Major,Central,Energy,,\n"
                + GOOD
                + "K2,\"Closed\" badly,C,S,US,Major,Central,Energy,,\n"
                + "K3,\"Alder, \"\"The\"\" Works\",C,S,US,Major,Central,Energy,,\n"
                + "K4,5\" pipes,C,S,US,Major,Central,Energy,,\n");
        assertThat(read.rejected())
                .containsExactly(
                        "2: A quotation mark is not closed, or text follows a closed one.",
                        "4: A quotation mark is not closed, or text follows a closed one.");
        assertThat(read.rows())
                .extracting(row -> row.value(MalColumn.NAME))
                .containsExactly("Alder Works", "Alder, \"The\" Works", "5\" pipes");
    }

    @Test
    @DisplayName("H1: a quoted line break is a space, and lines are counted as the file has them")
    void joinsQuotedLines() throws IOException {
        Read read =
                read(HEADER + "K1,\"Alder\nWorks\",C,S,US,Major,Central,Energy,,\n,x,C,S,US,Major,Central,Energy,,\n");
        assertThat(read.rows().getFirst().value(MalColumn.NAME)).isEqualTo("Alder Works");
        assertThat(read.rejected()).containsExactly("4: Account Key is missing.");
    }

    @Test
    @DisplayName("H1: an endless line is a rejected row, not an endless memory")
    void boundsALine() throws IOException {
        Read read = read(HEADER + "x".repeat(3_000_000) + "\n" + GOOD);
        assertThat(read.rejected()).containsExactly("2: The line is longer than 32768 bytes.");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    @DisplayName("H1: sellers are separated by semicolon or comma, each once, in lower case")
    void readsSellers() throws IOException {
        String row = "K1,Alder,C,S,US,Major,Central,Energy,,\"A@pep.example; b@pep.example,a@PEP.example\"\n";
        assertThat(read(HEADER + row).rows().getFirst().sellers()).containsExactly("a@pep.example", "b@pep.example");
    }

    @Test
    @DisplayName("H1: a file that is no account list says why")
    void refusesWhatIsNoAccountList() {
        assertUnreadable(bytes("", StandardCharsets.UTF_8), "empty");
        assertUnreadable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "protected by a password");
        assertUnreadable(bytes("Key,Na\0me,OU\n", StandardCharsets.UTF_8), "not text");
        assertUnreadable(bytes("a,".repeat(10_000) + "\n", StandardCharsets.UTF_8), "10001 columns");
        assertUnreadable(bytes(HEADER + GOOD, StandardCharsets.UTF_16), "UTF-16");
        assertUnreadable(bytes(HEADER + GOOD.replace("Chicago", "Zürich"), StandardCharsets.ISO_8859_1), "line 2");
        assertUnreadable(bytes("a picture\nof a cat\n", StandardCharsets.UTF_8), "not a header");
    }

    @Test
    @DisplayName("H1: control characters around quotes cost only their row")
    void survivesControlCharactersAroundQuotes() throws IOException {
        Read read = read(HEADER + "K1,\u0017\"yx\"z,C,S,US,Major,Central,Energy,,\n" + GOOD);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rejected()).containsExactly("2: A quotation mark is not closed, or text follows a closed one.");
    }

    private static void assertUnreadable(byte[] file, String reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFile.class).hasMessageContaining(reason);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static Read read(String csv) throws IOException {
        return read(bytes(csv, StandardCharsets.UTF_8));
    }

    private static Read read(byte[] bytes) throws IOException {
        ListFile file = TestFile.of(bytes);
        RowRules rules = new RowRules(Mapping.guess(file.header(), List.of()));
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (FileRow row = file.next(); row != null; row = file.next()) {
            try {
                read.rows.add(rules.check(row));
            } catch (RowRefused refusal) {
                read.rejected.add(row.line() + ": " + refusal.getMessage());
            }
        }
        return read;
    }
}
