package dev.pep.bench.run;

import dev.pep.bench.Size;
import dev.pep.bench.figure.Figure;
import dev.pep.bench.figure.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The page of results that people read. */
record Report(List<Figure> figures, Size size) {

    void write(Path file) throws IOException {
        String text = """
                # Results

                Found on %s by `deploy/bench/run`: %,d accounts, %d partners, %,d reports; %s.
                Each ratio is the median of the rounds (A B B A); absolutes are medians with least and most. What each
                line measures, and how to read it, is told in [README.md](README.md).

                %s
                %s

                Notes:

                %s
                """.formatted(
                        LocalDate.now(Clock.systemUTC()),
                        size.accounts(),
                        size.partners(),
                        size.reports(),
                        Machine.words(),
                        Lines.HEAD,
                        lines(),
                        notes());
        Files.writeString(file, text);
    }

    private String lines() {
        return figures.stream().map(Lines::row).collect(Collectors.joining("\n"));
    }

    private String notes() {
        return figures.stream()
                .map(figure -> "- `" + figure.name() + "`: " + figure.note() + ".")
                .collect(Collectors.joining("\n"));
    }
}
