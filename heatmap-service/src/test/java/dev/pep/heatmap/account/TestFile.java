package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileFormat;
import dev.pep.heatmap.file.ListFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens bytes as the file that they would be if they were uploaded. */
final class TestFile {

    private TestFile() {}

    static ListFile of(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("list", null);
        try {
            Files.write(file, bytes);
            return FileFormat.of(file).open(file);
        } finally {
            Files.delete(file);
        }
    }
}
