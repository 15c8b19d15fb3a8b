package dev.pep.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what the figures were found. */
final class Machine {

    private Machine() {}

    static String words() {
        var runtime = Runtime.getRuntime();
        return "%d cores%s, JDK %s, %s %s"
                .formatted(
                        runtime.availableProcessors(),
                        processor(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return "";
        }
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .findFirst()
                    .orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
