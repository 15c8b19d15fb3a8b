package dev.pep.platform.event;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates the platform's tables, with a history of their own, before the service's. */
final class PlatformMigrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway service) {
        Flyway.configure()
                .configuration(service.getConfiguration())
                .locations("classpath:db/platform")
                .table("platform_schema_history")
                .load()
                .migrate();
        service.migrate();
    }
}
