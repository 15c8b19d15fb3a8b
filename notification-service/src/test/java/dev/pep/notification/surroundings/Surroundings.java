package dev.pep.notification.surroundings;

import dev.pep.event.Topics;
import dev.pep.platform.event.PepTopics;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Puts the small servers and the topics of other services around the service; a preference's minute lasts 100 ms. */
@TestConfiguration(proxyBeanMethods = false)
public class Surroundings {

    @Bean
    TestGraph testGraph() {
        return new TestGraph();
    }

    @Bean
    TestHeatmap testHeatmap() {
        return new TestHeatmap();
    }

    @Bean
    TestEvents testEvents() {
        return new TestEvents();
    }

    @Bean
    OpenPeriods openPeriods(JdbcClient jdbc) {
        return new OpenPeriods(jdbc);
    }

    @Bean
    Administrator administrator(Environment service) {
        return new Administrator(service);
    }

    @Bean
    DynamicPropertyRegistrar addresses(TestGraph graph, TestHeatmap heatmap) {
        return registry -> {
            registry.add("pep.graph.base-url", graph::baseUrl);
            registry.add("pep.graph.call-timeout", () -> "5s");
            registry.add("pep.services.heatmap.url", heatmap::baseUrl);
            registry.add("pep.services.engagement.url", heatmap::baseUrl); // links are the same for all who own some
            registry.add("pep.tasks.gather", () -> "2s");
            registry.add("pep.rebuild.read-again", () -> "false"); // what happened to others is theirs
            registry.add("pep.digest.minute", () -> "100ms");
            registry.add("pep.mail.per-minute", () -> "6000");
            registry.add("pep.mail.burst", () -> "1000");
            registry.add("pep.mail.pause-when-down", () -> "1s");
            registry.add("db-scheduler.polling-interval", () -> "100ms");
        };
    }

    @Bean
    KafkaAdmin.NewTopics reportTopic(PepTopics topics) {
        return topics.events(Topics.PARTNER_REPORT);
    }

    @Bean
    KafkaAdmin.NewTopics requestTopic(PepTopics topics) {
        return topics.events(Topics.REPORT_REQUEST);
    }

    @Bean
    KafkaAdmin.NewTopics engagementTopic(PepTopics topics) {
        return topics.events(Topics.ENGAGEMENT);
    }

    @Bean
    KafkaAdmin.NewTopics partnerTopic(PepTopics topics) {
        return topics.state(Topics.PARTNER);
    }
}
