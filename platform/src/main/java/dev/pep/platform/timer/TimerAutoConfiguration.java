package dev.pep.platform.timer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives timers to a service that has db-scheduler; the service's own migrations make the table of timers. */
@AutoConfiguration
@ConditionalOnClass(SchedulerClient.class)
class TimerAutoConfiguration {

    @Bean
    Timers timers(DataSource dataSource) {
        return new Timers(dataSource);
    }

    @Bean
    TimerMetrics timerMetrics(JdbcClient jdbc) {
        return new TimerMetrics(jdbc);
    }
}
