package dev.pep.heatmap.account;

import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes a file's rows, good and bad, as fast as PostgreSQL can, one at a time. */
@Component
class Staging {

    private static final String COPY = """
            COPY account_import_row (import_id, line, key, name, domain, city, state, country, segment, ou, industry,
                ecm, sellers, reason, text)
            FROM STDIN
            """;
    private static final List<MalColumn> TEXTS = List.of(
            MalColumn.NAME,
            MalColumn.DOMAIN,
            MalColumn.CITY,
            MalColumn.STATE,
            MalColumn.COUNTRY,
            MalColumn.SEGMENT,
            MalColumn.OU,
            MalColumn.INDUSTRY,
            MalColumn.ECM);
    private static final String NULL = "\\N";

    private final JdbcTemplate jdbc;

    Staging(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the file: taken, or rejected with its reason and, as far as that can be told, its key. */
    record Staged(
            String key, @Nullable MalRow row, @Nullable Rejection rejection) {}

    /** Gives rows one at a time; null at the end. */
    interface Source {
        @Nullable Staged next() throws IOException;
    }

    /** Takes all rows of the source in place of what was there; returns how many. */
    int fill(UUID importId, Source source) {
        jdbc.update("DELETE FROM account_import_row WHERE import_id = ?", importId);
        Long rows = jdbc.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                write(importId, source, copy);
                return copy.endCopy();
            } catch (IOException unreadable) {
                throw new UnreadableFile("The file could not be read to its end.");
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
        jdbc.execute("ANALYZE account_import_row");
        return Math.toIntExact(Objects.requireNonNull(rows));
    }

    private static void write(UUID importId, Source source, CopyIn copy) throws IOException, SQLException {
        for (Staged staged = source.next(); staged != null; staged = source.next()) {
            byte[] line = (importId + "\t" + line(staged) + "\n").getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
    }

    private static String line(Staged staged) {
        Rejection rejection = staged.rejection();
        if (rejection != null) {
            return rejection.line() + "\t" + escaped(staged.key()) + ("\t" + NULL).repeat(TEXTS.size() + 1) + "\t"
                    + escaped(rejection.reason()) + "\t" + escaped(rejection.text());
        }
        return staged.row() == null ? "" : line(staged.key(), staged.row());
    }

    private static String line(String key, MalRow row) {
        StringBuilder line = new StringBuilder().append(row.line()).append('\t').append(escaped(key));
        for (MalColumn column : TEXTS) {
            String value = row.value(column);
            line.append('\t').append(value == null ? NULL : escaped(value));
        }
        String sellers =
                row.sellers().stream().map(seller -> "\"" + seller + "\"").collect(Collectors.joining(",", "{", "}"));
        line.append('\t').append(row.value(MalColumn.SELLERS) == null ? NULL : escaped(sellers));
        return line.append("\t" + NULL + "\t" + NULL).toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
