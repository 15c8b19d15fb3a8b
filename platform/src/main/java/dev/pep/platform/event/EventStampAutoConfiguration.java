package dev.pep.platform.event;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a service with a database its stamps, with or without Kafka: links and the log of acts need them, too. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "dev.pep.platform.clock.ClockAutoConfiguration"
        })
@ConditionalOnBean(JdbcClient.class)
class EventStampAutoConfiguration {

    @Bean
    EventStamps eventStamps(Clock clock, @Value("${spring.application.name}") String service) {
        return new EventStamps(clock, service);
    }
}
