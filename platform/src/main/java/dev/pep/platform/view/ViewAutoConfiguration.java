package dev.pep.platform.view;

import dev.pep.platform.audit.Audit;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps views for a service that names the list of which they are, and gives it the endpoints. */
@AutoConfiguration(afterName = "dev.pep.platform.audit.AuditAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnBean({ViewedList.class, Audit.class})
class ViewAutoConfiguration {

    @Bean
    Views views(ViewedList list, JdbcClient jdbc, JsonMapper json) {
        return new Views(list.table(), jdbc, json);
    }

    @Bean
    KeepViews keepViews(ViewedList list, Views views, Audit audit, Clock clock) {
        return new KeepViews(list, views, audit, clock);
    }

    @Bean
    ViewController viewController(Views views, KeepViews keepViews) {
        return new ViewController(views, keepViews);
    }
}
