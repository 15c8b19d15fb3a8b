package dev.pep.platform.relay;

import dev.pep.platform.event.Outbox;
import dev.pep.platform.event.OutboxSettings;
import dev.pep.platform.event.WakeUp;
import dev.pep.platform.kafka.KafkaSettings;
import dev.pep.platform.kafka.TopicCreation;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ProducerFactory;

/** Gives a service that has an outbox what sends it; {@code pep.outbox.relay=false} leaves that to other copies. */
@AutoConfiguration(afterName = "dev.pep.platform.event.EventAutoConfiguration")
@ConditionalOnBean(Outbox.class)
class RelayAutoConfiguration {

    @Bean
    OutboxSchemas outboxSchemas(JdbcClient jdbc) {
        return new OutboxSchemas(jdbc);
    }

    @Bean
    OutboxLetters outboxLetters(JdbcClient jdbc, OutboxSchemas schemas) {
        return new OutboxLetters(jdbc, schemas);
    }

    @Bean
    OutboxMetrics outboxMetrics(MeterRegistry meters, Clock clock) {
        return new OutboxMetrics(meters, clock);
    }

    @Bean
    DirectConnections relayConnections(JdbcConnectionDetails database, OutboxSettings settings) {
        return new DirectConnections(
                settings.jdbcUrl() == null ? database.getJdbcUrl() : settings.jdbcUrl(),
                database.getUsername(),
                database.getPassword(),
                RelaySession.NAME,
                settings.leaderTimeout());
    }

    @Bean
    EventSenders eventSenders(
            ProducerFactory<?, ?> producers,
            KafkaSettings kafka,
            OutboxSchemas schemas,
            OutboxSettings settings,
            @Value("${spring.application.name}") String service) {
        return new EventSenders(
                producers.getConfigurationProperties(), kafka, schemas, service, settings.leaderTimeout());
    }

    @Bean
    @ConditionalOnProperty(name = "pep.outbox.relay", matchIfMissing = true)
    OutboxRelay outboxRelay(
            OutboxSettings settings,
            DirectConnections connections,
            EventSenders senders,
            TopicCreation topics,
            OutboxMetrics metrics,
            WakeUp wakeUp,
            Clock clock) {
        return new OutboxRelay(
                new RelayLoop.Factory(settings, connections, senders, topics::isDone, metrics, wakeUp, clock), wakeUp);
    }
}
