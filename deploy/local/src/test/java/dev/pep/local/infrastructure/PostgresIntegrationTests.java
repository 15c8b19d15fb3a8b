package dev.pep.local.infrastructure;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIntegrationTests {

    private static final int COPIES = 3;

    @TempDir
    Path folder;

    @Test
    @DisplayName("PostgreSQL keeps databases and rows between starts and has fsync on")
    void keepsItsDataBetweenStarts() throws SQLException {
        try (var postgres = Postgres.start(folder, 0).withDatabases(List.of("heatmap", "gateway"))) {
            execute(postgres, "create table account (name text)");
            execute(postgres, "insert into account values ('Alder')");
        }
        try (var postgres = Postgres.start(folder, 0).withDatabases(List.of("heatmap"))) {
            assertThat(first(postgres, "select name from account")).isEqualTo("Alder");
            assertThat(first(postgres, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    @DisplayName("a database is made once, however many copies of its service start at once")
    void makesADatabaseOnceForAllWhoAskAtOnce() throws Exception {
        try (var postgres = Postgres.startUnsynced(folder, 0);
                var threads = Executors.newFixedThreadPool(COPIES)) {
            int port = URI.create(postgres.url("postgres").substring("jdbc:".length()))
                    .getPort();
            for (var name : List.of("orders", "heatmap")) {
                var atOnce = new CyclicBarrier(COPIES);
                var made = threads.invokeAll(Collections.<Callable<Void>>nCopies(COPIES, () -> {
                    atOnce.await(20, SECONDS);
                    Postgres.createDatabases(port, List.of(name));
                    return null;
                }));
                assertThat(made).allSatisfy(one -> assertThat(one.get()).isNull());
            }
            assertThat(first(postgres, "select count(*) from pg_database where datname in ('orders', 'heatmap')"))
                    .isEqualTo("2");
        }
    }

    @Test
    @DisplayName("PostgreSQL that cannot start says why with the end of its log")
    void tellsTheReasonWhenItCannotStart() throws IOException {
        Files.createDirectories(folder.resolve("cluster"));

        assertThatThrownBy(() -> Postgres.start(folder, 0))
                .hasMessageContaining("PostgreSQL ended while starting")
                .hasMessageContaining("postgres.log");
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url("heatmap"), "pep", "pep");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(Postgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url("heatmap"), "pep", "pep");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
