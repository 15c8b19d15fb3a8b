package dev.pep.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service with a database its outbox and inbox; {@code pep.kafka.enabled=false} leaves them out. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnProperty(name = "pep.kafka.enabled", matchIfMissing = true)
@ConditionalOnBean(JdbcClient.class)
@EnableConfigurationProperties(OutboxSettings.class)
class EventAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventStamps eventStamps(Clock clock, @Value("${spring.application.name}") String service) {
        return new EventStamps(clock, service);
    }

    @Bean
    PepTopics pepTopics(@Value("${pep.kafka.partitions:12}") int partitions) {
        return new PepTopics(partitions);
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, MeterRegistry meters) {
        return new Inbox(jdbc, new TransactionTemplate(transactions), clock, meters);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, OutboxSettings settings, Clock clock) {
        return new Outbox(jdbc, settings, () -> null, clock, () -> {});
    }
}
