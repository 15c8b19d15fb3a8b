package dev.pep.platform.deadletter;

import dev.pep.platform.kafka.DirectListener;
import dev.pep.platform.kafka.KafkaSettings;
import dev.pep.platform.relay.OutboxLetters;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each service that has an outbox its list of dead letters, and the endpoints for administrators. */
@AutoConfiguration(afterName = "dev.pep.platform.relay.RelayAutoConfiguration")
@ConditionalOnBean(OutboxLetters.class)
class DeadLetterAutoConfiguration {

    @Bean
    ReceivedLetters receivedLetters(JdbcClient jdbc, Clock clock) {
        return new ReceivedLetters(jdbc, clock);
    }

    @Bean
    LetterSearch letterSearch(JdbcClient jdbc) {
        return new LetterSearch(jdbc);
    }

    @Bean
    LetterActs letterActs(JdbcClient jdbc, Clock clock) {
        return new LetterActs(jdbc, clock);
    }

    @Bean
    Redelivery redelivery(
            KafkaListenerEndpointRegistry listeners,
            ObjectProvider<DirectListener> direct,
            KafkaSettings kafka,
            KafkaAdmin admin,
            ConsumerFactory<?, ?> consumers) {
        return new Redelivery(
                new Listeners(listeners, direct.orderedStream().toList()),
                kafka.deserializer(),
                new StateTopics(admin.getConfigurationProperties()),
                consumers.getConfigurationProperties());
    }

    @Bean
    SendBack sendBack(
            PlatformTransactionManager transactions,
            LetterSearch search,
            ReceivedLetters received,
            OutboxLetters outbox,
            Redelivery redelivery,
            LetterActs acts) {
        return new SendBack(new TransactionTemplate(transactions), search, received, outbox, redelivery, acts);
    }

    @Bean
    @ConditionalOnWebApplication
    DeadLetterController deadLetterController(
            PlatformTransactionManager transactions,
            LetterSearch search,
            ReceivedLetters received,
            OutboxLetters outbox,
            Redelivery redelivery,
            LetterActs acts,
            SendBack sendBack) {
        return new DeadLetterController(
                search,
                new LetterDetails(search, received, outbox, redelivery, acts),
                sendBack,
                new SendBackMany(search, sendBack),
                new Discard(new TransactionTemplate(transactions), search, received, outbox, acts));
    }
}
