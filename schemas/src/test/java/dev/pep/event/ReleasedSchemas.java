package dev.pep.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.Schema;

/**
 * The versions of a topic's schema that have been released, oldest first: {@code src/main/released/<topic>/<n>.avsc}.
 */
final class ReleasedSchemas {

    private static final Path ROOT = Path.of("src/main/released");

    private ReleasedSchemas() {}

    static List<Schema> of(String topic) {
        Path folder = ROOT.resolve(topic);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.comparingInt(ReleasedSchemas::number))
                    .map(ReleasedSchemas::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
    }

    private static Schema read(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
