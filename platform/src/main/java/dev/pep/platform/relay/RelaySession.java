package dev.pep.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The relay's own session with the database. It holds the lock, and all that the leader reads and deletes goes through
 * it: a leader that has lost its session can delete nothing.
 */
final class RelaySession implements AutoCloseable {

    /** The application name that PostgreSQL shows, by which an operator finds the leader. */
    static final String NAME = "pep-outbox-relay";

    private static final long LOCK = 5_784_412_001L;

    private final Connection connection;
    private final JdbcClient jdbc;

    RelaySession(DirectConnections connections) throws SQLException {
        this.connection = connections.open();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Returns whether this session is, or now becomes, the one that sends. */
    boolean lead() {
        return jdbc.sql("select pg_try_advisory_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the watchdog quiet; throws if the session is gone. */
    void heartbeat() {
        jdbc.sql("select 1").query(Integer.class).single();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
