package dev.pep.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.kafka.annotation.KafkaListener;

@DisplayName("Groups of listeners")
class ListenerGroupsTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(KafkaAutoConfiguration.class, PepKafkaAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(Tasks.class)
            .withPropertyValues(
                    "spring.application.name=orders-service",
                    "spring.kafka.bootstrap-servers=localhost:1",
                    "spring.kafka.listener.auto-startup=false");

    @Test
    @DisplayName("let several features listen to one topic, and one group to several topics")
    void mayShareATopicOrAGroup() {
        service.withBean(Digest.class)
                .withBean(Index.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    @DisplayName("stop the start when two listeners would share the events of a topic out between them")
    void mayNotShareTopicAndGroup() {
        service.withBean(AnotherOfTasks.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("orders.v1")
                        .hasMessageContaining("orders-service.tasks"));
    }

    @Test
    @DisplayName("stop the start when one may be another service's")
    void nameTheirService() {
        service.withPropertyValues("spring.application.name=order-service")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("orders-service.tasks")
                        .hasMessageContaining("order-service.<feature>"));
    }

    /** Listens. */
    static final class Tasks {

        @KafkaListener(topics = "orders.v1", groupId = "orders-service.tasks")
        void on(Object event) {}
    }

    /** Listens to the same topic in a group of its own. */
    static final class Digest {

        @KafkaListener(topics = "orders.v1", groupId = "orders-service.digest")
        void on(Object event) {}
    }

    /** Listens to another topic in a group that there is, which has no feature in its name. */
    static final class Index {

        @KafkaListener(topics = "partners.v1", groupId = "orders-service.tasks")
        void on(Object event) {}

        @KafkaListener(topics = "orders.v1", groupId = "orders-service")
        void onOrder(Object event) {}
    }

    /** Listens to the same topic, among others, in the same group. */
    static final class AnotherOfTasks {

        @KafkaListener(
                topics = {"partners.v1", "orders.v1"},
                groupId = "orders-service.tasks")
        void on(Object event) {}
    }
}
