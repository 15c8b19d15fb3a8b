package dev.pep.local.infrastructure;

import dev.pep.local.process.ProcessFailed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The databases of a running server, over JDBC. */
final class PostgresDatabases {

    private PostgresDatabases() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    static boolean answers(int port) {
        try (var connection = connect(port)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes those that are missing, one caller at a time: copies of a service start at once. */
    static void create(int port, List<String> names) {
        try (var connection = connect(port)) {
            lock(connection);
            for (var name : names) {
                createIfMissing(connection, name);
            }
        } catch (SQLException failure) {
            throw new ProcessFailed("The databases " + names + " cannot be created: " + failure.getMessage(), failure);
        }
    }

    /** Until the connection is closed. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('create database'))");
        }
    }

    private static void createIfMissing(Connection connection, String name) throws SQLException {
        try (var exists = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            exists.setString(1, name);
            try (var found = exists.executeQuery();
                    var create = connection.createStatement()) {
                if (!found.next()) {
                    create.execute("create database \"" + name + "\"");
                }
            }
        }
    }

    private static Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(
                url(port, "postgres") + "?connectTimeout=2", Postgres.USER, Postgres.PASSWORD);
    }
}
