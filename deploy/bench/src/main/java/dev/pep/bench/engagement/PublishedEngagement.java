package dev.pep.bench.engagement;

import dev.pep.bench.stack.Database;
import java.sql.SQLException;
import java.util.UUID;

/** An engagement to which files can be uploaded, written past the service. */
record PublishedEngagement(UUID id) {

    private static final String INSERT = """
            insert into engagement (id, version, type, title, ou, segments, ous, industries, statuses, zone,
                organiser_email, organiser_name, created_at, changed_at, changed_by_email, changed_by_name, published_at)
            values ('%s', 0, 'CO_SELL', 'Benchmark', 'US Central', '{}', '{}', '{}', '{}', 'UTC',
                'coordinator@pep.example', 'Coordinator', now(), now(), 'coordinator@pep.example', 'Coordinator', now())
            """;

    static PublishedEngagement in(Database database) throws SQLException {
        UUID id = UUID.randomUUID();
        database.execute(INSERT.formatted(id));
        return new PublishedEngagement(id);
    }
}
