package dev.pep.bench.notification;

import dev.pep.bench.stack.Database;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of 10,000 rows, and the update of one of them. */
final class SingleRow {

    private static final String UPDATE = """
            \\set id random(1, 10000)
            UPDATE bench_row SET changes = changes + 1, at = now() WHERE id = :id;
            """;

    private SingleRow() {}

    static Path script(Database database, Path folder) throws Exception {
        database.execute(
                "DROP TABLE IF EXISTS bench_row",
                "CREATE TABLE bench_row (id int PRIMARY KEY, changes int NOT NULL, at timestamptz) WITH (fillfactor = 50)",
                "INSERT INTO bench_row SELECT n, 0, now() FROM generate_series(1, 10000) n",
                "VACUUM (ANALYZE) bench_row");
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("single-row.sql"), UPDATE);
    }
}
