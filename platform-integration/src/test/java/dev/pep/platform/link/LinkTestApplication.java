package dev.pep.platform.link;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service whose links open visits and plans. */
@SpringBootApplication
class LinkTestApplication {

    @Bean
    LinkPurpose visits(JdbcClient jdbc) {
        return new TestPurpose("visit", jdbc);
    }

    @Bean
    LinkPurpose plans(JdbcClient jdbc) {
        return new TestPurpose("plan", jdbc);
    }
}
