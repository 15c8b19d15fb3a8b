package dev.pep.bench.stack;

import dev.pep.local.infrastructure.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database of the benchmarks' PostgreSQL. */
public record Database(int port, String name) {

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), Postgres.USER, Postgres.PASSWORD);
    }

    public void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Returns the only value of the only row. */
    public long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public boolean has(String table) throws SQLException {
        return number("select count(*) from pg_tables where schemaname = 'public' and tablename = '" + table + "'")
                == 1;
    }
}
