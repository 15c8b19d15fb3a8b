package dev.pep.bench.data;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** The same accounts as an account list for the import, CSV or XLSX by the file's name. */
record ListFile(Path path, int accounts) {

    private static final List<String> HEADER = List.of(
            "Account Key",
            "Account Name",
            "Web Domain",
            "City",
            "State",
            "Country",
            "Segment",
            "Sales Unit",
            "Industry",
            "ECM",
            "Sellers");

    void write() throws IOException {
        if (path.toString().endsWith(".xlsx")) {
            xlsx();
        } else {
            csv();
        }
    }

    private void csv() throws IOException {
        var progress = new Progress(path.toString(), accounts);
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write(line(HEADER));
            for (int number = 1; number <= accounts; number++) {
                out.write(line(cells(number)));
                progress.accept(number);
            }
        }
    }

    private void xlsx() throws IOException {
        var progress = new Progress(path.toString(), accounts);
        try (var out = new BufferedOutputStream(Files.newOutputStream(path));
                var book = new Workbook(out, "PEP", "1.0")) {
            var sheet = book.newWorksheet("Accounts");
            for (int number = 0; number <= accounts; number++) {
                List<String> cells = number == 0 ? HEADER : cells(number);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(number, column, cells.get(column));
                }
                if (number % 1_000 == 0) {
                    sheet.flush();
                }
                progress.accept(number);
            }
        }
    }

    private static List<String> cells(int number) {
        Account account = Account.of(number);
        return List.of(
                account.key(),
                account.name(),
                account.domain(),
                account.city(),
                account.state(),
                account.country(),
                account.segment(),
                account.ou(),
                account.industry(),
                account.ecm(),
                String.join(";", account.sellers()));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ListFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
