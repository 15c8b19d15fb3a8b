package dev.pep.bench.outbox;

import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Stack;
import dev.pep.event.Topics;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.platform.event.PepTopics;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** A service that has nothing but the platform: outbox and relay as every service has them. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class PlatformApplication {

    @Bean
    KafkaAdmin.NewTopics topics(PepTopics topics) {
        return topics.events(Topics.PARTNER_REPORT);
    }

    /** Starts it in this JVM on a database. */
    public static ConfigurableApplicationContext start(Stack stack, Database database) {
        Map<String, Object> settings = new HashMap<>(settings(database));
        settings.put("spring.kafka.bootstrap-servers", stack.kafka().url());
        settings.put("pep.kafka.registry-url", stack.registry().url());
        settings.put("db-scheduler.enabled", "false");
        return start(PlatformApplication.class, settings);
    }

    /** Starts an application in this JVM without a web server. */
    public static ConfigurableApplicationContext start(Class<?> application, Map<String, Object> settings) {
        String[] words = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new); // words of a command line are stronger than what the platform sets
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(words);
    }

    /** Returns the settings of a service on a database. */
    public static Map<String, Object> settings(Database database) {
        return Map.of(
                "spring.application.name", "bench",
                "spring.main.banner-mode", "off",
                "spring.datasource.url", database.url(),
                "spring.datasource.username", Postgres.USER,
                "spring.datasource.password", Postgres.PASSWORD,
                "spring.datasource.hikari.maximum-pool-size", "20",
                "logging.level.root", "warn");
    }
}
