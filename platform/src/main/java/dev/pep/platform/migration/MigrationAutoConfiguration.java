package dev.pep.platform.migration;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Lets two histories share one schema, wherever Flyway migrates one: the platform's and the service's. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass(Flyway.class)
class MigrationAutoConfiguration {

    @Bean
    PlatformMigrations platformMigrations() {
        return new PlatformMigrations();
    }

    @Bean
    FlywayConfigurationCustomizer sharedSchema() {
        // Each finds the other's tables on a new database, and must not take them for an unknown past
        return flyway -> flyway.baselineOnMigrate(true).baselineVersion("0");
    }
}
