package dev.pep.heatmap.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that are being imported, in pieces of a megabyte, so that neither side ever holds one whole. */
@Repository
class UploadedFiles {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    UploadedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID importId, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = bytes.readNBytes(PIECE);
            for (int n = 0; piece.length > 0; n++) {
                jdbc.sql("INSERT INTO account_import_piece (import_id, n, bytes) VALUES (:id, :n, :bytes)")
                        .param("id", importId)
                        .param("n", n)
                        .param("bytes", piece)
                        .update();
                piece = bytes.readNBytes(PIECE);
            }
        }
    }

    /** Writes the file to a temporary one that the caller deletes. */
    Path fetch(UUID importId) throws IOException {
        Path file = Files.createTempFile("import", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            int n = 0;
            while (copy(importId, n, out)) {
                n++;
            }
        }
        return file;
    }

    /** Drops a file that is not needed any more, and the rows that were staged of it. */
    void drop(UUID importId) {
        for (String table : List.of("account_import_piece", "account_import_row")) {
            jdbc.sql("DELETE FROM " + table + " WHERE import_id = :id")
                    .param("id", importId)
                    .update();
        }
    }

    private boolean copy(UUID importId, int n, OutputStream out) {
        return jdbc.sql("SELECT bytes FROM account_import_piece WHERE import_id = :id AND n = :n")
                .param("id", importId)
                .param("n", n)
                .query(byte[].class)
                .optional()
                .map(piece -> written(piece, out))
                .isPresent();
    }

    private static byte[] written(byte[] piece, OutputStream out) {
        try {
            out.write(piece);
            return piece;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
