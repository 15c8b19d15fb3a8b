package dev.pep.bench.data;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into a table, whose columns are named, in constant memory. */
record Copy(Connection connection, String table, String columns) {

    private static final int CHUNK = 1 << 16;

    /** Writes the rows that numbers from 1 to the last stand for. */
    void rows(int last, Writer writer, IntConsumer progress) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + columns + ") FROM STDIN");
        StringBuilder text = new StringBuilder(2 * CHUNK);
        for (int number = 1; number <= last; number++) {
            writer.write(number, text);
            if (text.length() > CHUNK || number == last) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
                progress.accept(number);
            }
        }
        copy.endCopy();
    }

    /** Writes the rows of one number. */
    @FunctionalInterface
    interface Writer {
        void write(int number, StringBuilder text);
    }
}
