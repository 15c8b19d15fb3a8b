package dev.pep.platform.audit;

import dev.pep.platform.event.EventStamps;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service with a database its log of who did what. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "dev.pep.platform.event.EventStampAutoConfiguration"
        })
@ConditionalOnBean({EventStamps.class, JsonMapper.class})
class AuditAutoConfiguration {

    @Bean
    Audit audit(JdbcClient jdbc, EventStamps stamps, JsonMapper json) {
        return new Audit(jdbc, stamps, json);
    }
}
