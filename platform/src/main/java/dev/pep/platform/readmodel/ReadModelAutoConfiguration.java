package dev.pep.platform.readmodel;

import dev.pep.platform.kafka.FailureCounter;
import dev.pep.platform.kafka.KafkaSettings;
import dev.pep.platform.kafka.PutAside;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the read models of a service that declares any. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "dev.pep.platform.clock.ClockAutoConfiguration",
            "dev.pep.platform.kafka.PepKafkaAutoConfiguration"
        })
@ConditionalOnBean({ReadModel.class, JdbcClient.class, PutAside.class})
@EnableConfigurationProperties(ReadModelSettings.class)
class ReadModelAutoConfiguration {

    private final List<ReadModel<?>> models;
    private final Builds builds;
    private final Positions positions;
    private final TransactionTemplate transactions;

    ReadModelAutoConfiguration(
            ObjectProvider<ReadModel<?>> models,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.models = models.orderedStream().toList();
        this.builds = new Builds(jdbc, clock);
        this.positions = new Positions(jdbc);
        this.transactions = new TransactionTemplate(transactions);
    }

    @Bean
    TopicIds topicIds(KafkaAdmin admin) {
        return new TopicIds(admin.getConfigurationProperties());
    }

    @Bean
    Succession readModelSuccession(JdbcClient jdbc) {
        return new Succession(jdbc, transactions, builds, positions);
    }

    @Bean
    BuildReader.Parts buildReaders(
            JdbcClient jdbc,
            ConsumerFactory<Object, Object> consumers,
            TopicIds topics,
            Succession succession,
            PutAside aside,
            FailureCounter counter,
            KafkaSettings kafka,
            ReadModelSettings settings,
            Clock clock) {
        return new BuildReader.Parts(
                () -> consumer(consumers, settings),
                topics,
                builds,
                succession,
                new BuildWriter.Parts(jdbc, transactions, builds, positions, aside, counter, kafka.retries()),
                clock);
    }

    @Bean
    ModelReaders modelReaders(
            JdbcClient jdbc,
            KafkaSettings kafka,
            Succession succession,
            BuildReader.Parts reading,
            ReadModelSettings settings) {
        return new ModelReaders(models, jdbc, kafka, new ModelLoop.Parts(builds, succession, reading, settings));
    }

    @Bean
    ModelLetters modelLetters(JdbcClient jdbc) {
        return new ModelLetters(models, jdbc, builds, positions);
    }

    @Bean
    ReadModels readModels(ReadModelSettings settings, Clock clock) {
        return new ReadModels(models, builds, settings.stale(), clock);
    }

    @Bean
    ReadModelMetrics readModelMetrics(ReadModels readModels) {
        return new ReadModelMetrics(readModels);
    }

    @Bean
    ReadModelHealth readModelsHealthIndicator(ReadModels readModels) {
        return new ReadModelHealth(readModels);
    }

    @Bean
    @ConditionalOnWebApplication
    ReadModelController readModelController(ReadModels readModels, Succession succession) {
        return new ReadModelController(readModels, succession);
    }

    private static Consumer<Object, Object> consumer(
            ConsumerFactory<Object, Object> consumers, ReadModelSettings settings) {
        Properties ours = new Properties();
        ours.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        ours.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        ours.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, String.valueOf(settings.pollSize()));
        return consumers.createConsumer(null, null, null, ours);
    }
}
