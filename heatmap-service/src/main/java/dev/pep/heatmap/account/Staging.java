package dev.pep.heatmap.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A table that lives as long as the import's transaction and takes the file's rows as fast as PostgreSQL can. */
@Component
class Staging {

    private static final String CREATE = """
            CREATE TEMPORARY TABLE import_row (
                line integer NOT NULL, key text NOT NULL, name text NOT NULL, domain text, city text NOT NULL,
                state text NOT NULL, country text NOT NULL, segment text NOT NULL, ou text NOT NULL,
                industry text NOT NULL, ecm text NOT NULL, sellers text[] NOT NULL
            ) ON COMMIT DROP
            """;
    private static final List<MalColumn> TEXTS = List.of(
            MalColumn.KEY,
            MalColumn.NAME,
            MalColumn.DOMAIN,
            MalColumn.CITY,
            MalColumn.STATE,
            MalColumn.COUNTRY,
            MalColumn.SEGMENT,
            MalColumn.OU,
            MalColumn.INDUSTRY,
            MalColumn.ECM);

    private final JdbcTemplate jdbc;

    Staging(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives rows one at a time; null at the end. */
    interface Source {
        @Nullable MalRow next() throws IOException;
    }

    /** Takes all rows of the source. */
    void fill(Source source) {
        jdbc.execute(CREATE);
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY import_row FROM STDIN");
            try {
                write(source, copy);
                return copy.endCopy();
            } catch (IOException unreadable) {
                throw new UnreadableFile("The file could not be read to its end.");
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
        jdbc.execute("CREATE INDEX ON import_row (key, line)");
        jdbc.execute("ANALYZE import_row");
    }

    private static void write(Source source, CopyIn copy) throws IOException, SQLException {
        for (MalRow row = source.next(); row != null; row = source.next()) {
            byte[] line = line(row).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
    }

    private static String line(MalRow row) {
        StringBuilder line = new StringBuilder().append(row.line());
        for (MalColumn column : TEXTS) {
            String value = row.value(column);
            line.append('\t').append(value == null ? "\\N" : escaped(value));
        }
        String sellers =
                row.sellers().stream().map(seller -> "\"" + seller + "\"").collect(Collectors.joining(",", "{", "}"));
        return line.append('\t').append(escaped(sellers)).append('\n').toString();
    }

    private static String escaped(String value) {
        return value.indexOf('\\') < 0 ? value : value.replace("\\", "\\\\");
    }
}
