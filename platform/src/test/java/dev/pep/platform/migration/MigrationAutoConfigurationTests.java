package dev.pep.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("The platform's tables")
class MigrationAutoConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MigrationAutoConfiguration.class));

    @Test
    @DisplayName("are made for a service without Kafka, too: timers, links and the log of acts need them")
    void areMadeWithoutKafka() {
        runner.withPropertyValues("pep.kafka.enabled=false")
                .run(context -> assertThat(context).hasSingleBean(PlatformMigrations.class));
    }

    @Test
    @DisplayName("are left to programs that Flyway migrates")
    void needFlyway() {
        runner.withClassLoader(new FilteredClassLoader(Flyway.class))
                .run(context -> assertThat(context).doesNotHaveBean(PlatformMigrations.class));
    }
}
