package dev.pep.platform.migration;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates the platform's tables, with histories of their own: most before the service's, which may refer to them; and
 * after them those that older services made for themselves, each unless it is there.
 */
final class PlatformMigrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway service) {
        migrate(service, "platform", "platform_schema_history");
        service.migrate();
        migrate(service, "platform-after", "platform_after_schema_history");
    }

    private static void migrate(Flyway service, String location, String history) {
        Flyway.configure()
                .configuration(service.getConfiguration())
                .locations("classpath:db/" + location)
                .table(history)
                .load()
                .migrate();
    }
}
