package dev.pep.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.ConcurrentKafkaListenerContainerFactoryConfigurer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** Wires a service to Kafka: what its {@code @KafkaListener}s get, and what becomes of events that fail. */
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
        after = KafkaAutoConfiguration.class)
@ConditionalOnProperty(name = "pep.kafka.enabled", matchIfMissing = true)
@EnableConfigurationProperties(KafkaSettings.class)
class PepKafkaAutoConfiguration {

    @Bean
    @SuppressWarnings("unchecked") // Boot hands the factory out without its types
    DefaultKafkaConsumerFactoryCustomizer eventDeserializer(KafkaSettings settings) {
        return factory -> ((DefaultKafkaConsumerFactory<Object, Object>) factory)
                .setValueDeserializerSupplier(
                        () -> new OriginalBytesDeserializer(new FailFastDeserializer(settings.deserializer())));
    }

    @Bean
    DeadLetters deadLetters(ProducerFactory<?, ?> producers) {
        Map<String, Object> settings = new HashMap<>(producers.getConfigurationProperties());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8_000_000); // the headers say more than the event did
        return new DeadLetters(settings);
    }

    @Bean
    FailureCounter failureCounter(MeterRegistry meters) {
        return new FailureCounter(meters);
    }

    @Bean
    PutAside putAside(DeadLetters deadLetters, ObjectProvider<DeadLetterRegister> register) {
        return new PutAside(register, deadLetters);
    }

    @Bean
    EventErrorHandler eventErrorHandler(KafkaSettings settings, PutAside aside, FailureCounter counter) {
        return new EventErrorHandler(
                handler(aside, forEver(settings), counter), handler(aside, fewTimes(settings), counter));
    }

    @Bean(PollBatch.FACTORY)
    ConcurrentKafkaListenerContainerFactory<Object, Object> pollBatchContainerFactory(
            ConcurrentKafkaListenerContainerFactoryConfigurer settings, ConsumerFactory<Object, Object> consumers) {
        var factory = new ConcurrentKafkaListenerContainerFactory<Object, Object>();
        settings.configure(factory, consumers);
        factory.setBatchListener(true);
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        return factory;
    }

    @Bean
    ListenerGroups listenerGroups(
            KafkaListenerEndpointRegistry listeners, @Value("${spring.application.name}") String service) {
        return new ListenerGroups(listeners, service);
    }

    @Bean
    TopicCreation topicCreation(KafkaAdmin admin) {
        return new TopicCreation(admin);
    }

    private static DefaultErrorHandler handler(ConsumerRecordRecoverer aside, BackOff pauses, FailureCounter counter) {
        DefaultErrorHandler handler = new DefaultErrorHandler(aside, pauses);
        handler.setClassifications(Map.of(), true); // which failures pass is told by Transience alone
        handler.setRetryListeners(counter);
        return handler;
    }

    private static BackOff forEver(KafkaSettings settings) {
        ExponentialBackOff pauses = new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        pauses.setMaxInterval(settings.longestPause().toMillis());
        return pauses;
    }

    private static BackOff fewTimes(KafkaSettings settings) {
        ExponentialBackOff pauses = new ExponentialBackOff(settings.firstPause().toMillis(), 5);
        pauses.setMaxInterval(settings.longestPause().toMillis());
        pauses.setMaxAttempts(settings.retries());
        return pauses;
    }
}
