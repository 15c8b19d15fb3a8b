package dev.pep.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIntegrationTests {

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
