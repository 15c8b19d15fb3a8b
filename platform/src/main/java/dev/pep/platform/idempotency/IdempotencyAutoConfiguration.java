package dev.pep.platform.idempotency;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service with a database its memory of answers. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration"
        })
@ConditionalOnBean({JdbcClient.class, JsonMapper.class})
class IdempotencyAutoConfiguration {

    @Bean
    IdempotentAnswers idempotentAnswers(JdbcClient jdbc, JsonMapper json) {
        return new IdempotentAnswers(jdbc, json);
    }
}
