package dev.pep.platform.migration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Lets two histories share one schema: the platform's and the service's. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnProperty(name = "pep.kafka.enabled", matchIfMissing = true)
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
