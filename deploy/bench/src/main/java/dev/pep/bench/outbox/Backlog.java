package dev.pep.bench.outbox;

import dev.pep.bench.stack.Database;
import java.sql.SQLException;

/** Rows of the outbox that wait, of one event's bytes and a thousand keys. */
record Backlog(Database database, byte[] payload) {

    private static final String FILL = """
            INSERT INTO outbox (topic, key, payload, event_id, type, at)
            SELECT ?, 'key-' || n % 1000, ?, gen_random_uuid()::text, 'PartnerReported', now() FROM generate_series(1, ?) n
            """;

    void fill(int rows) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(FILL)) {
            statement.setString(1, Topic.NAME);
            statement.setBytes(2, payload);
            statement.setInt(3, rows);
            statement.executeUpdate();
        }
        database.execute("VACUUM (ANALYZE) outbox", "CHECKPOINT");
    }
}
