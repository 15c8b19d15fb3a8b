package dev.pep.platform.event;

import dev.pep.platform.kafka.KafkaSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
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
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "dev.pep.platform.clock.ClockAutoConfiguration",
            "dev.pep.platform.kafka.PepKafkaAutoConfiguration"
        })
@ConditionalOnProperty(name = "pep.kafka.enabled", matchIfMissing = true)
@ConditionalOnBean(JdbcClient.class)
@EnableConfigurationProperties(OutboxSettings.class)
class EventAutoConfiguration {

    @Bean
    PepTopics pepTopics(KafkaSettings kafka) {
        return new PepTopics(kafka.partitions());
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, MeterRegistry meters) {
        return new Inbox(jdbc, new TransactionTemplate(transactions), clock, meters);
    }

    @Bean
    WakeUp outboxWakeUp() {
        return new WakeUp();
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, OutboxSettings settings, ObjectProvider<Tracer> tracer, Clock clock, WakeUp wakeUp) {
        return new Outbox(jdbc, settings, new TraceParent(tracer.getIfAvailable()), clock, wakeUp::wake);
    }
}
