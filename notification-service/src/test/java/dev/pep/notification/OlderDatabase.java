package dev.pep.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the service find a database as the version before many kinds of messages left it, with work in the middle. */
@TestConfiguration(proxyBeanMethods = false)
class OlderDatabase {

    @Bean
    @Primary
    FlywayMigrationStrategy fromOlderDatabase(@Qualifier("platformMigrations") FlywayMigrationStrategy newest) {
        return flyway -> {
            migrate(flyway, "classpath:db/platform", "platform_schema_history", "2");
            migrate(flyway, "classpath:db/migration", "flyway_schema_history", "8");
            JdbcClient.create(flyway.getConfiguration().getDataSource())
                    .sql(work())
                    .update();
            newest.migrate(flyway);
        };
    }

    private static void migrate(Flyway service, String location, String history, String version) {
        Flyway.configure()
                .configuration(service.getConfiguration())
                .locations(location)
                .table(history)
                .target(version)
                .load()
                .migrate();
    }

    private static String work() {
        try {
            return new ClassPathResource("upgrade/work-in-the-middle.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
