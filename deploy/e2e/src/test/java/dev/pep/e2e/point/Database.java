package dev.pep.e2e.point;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A service's database, looked at from outside; what an open one has locked it holds until it is closed. */
final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(String url) {
        try {
            return new Database(DriverManager.getConnection(url));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Takes locks by a statement, in a transaction that lasts until it is closed. */
    static Database holding(String url, String sql, Object... parameters) {
        Database database = open(url);
        try {
            database.connection.setAutoCommit(false);
            database.execute(sql, parameters);
            return database;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void execute(String sql, Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns the first column of what is found. */
    List<Long> numbers(String sql, Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    long count(String what, Object... parameters) {
        return numbers("select count(*) from " + what, parameters).getFirst();
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Returns the sessions that wait for what this one holds. */
    List<Long> waiters() {
        return numbers("select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))");
    }

    /** Ends those who wait: a killed process's statement would else go on when it gets its lock. */
    void endWaiters() {
        waiters().forEach(pid -> execute("select pg_terminate_backend(?)", pid.intValue()));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
