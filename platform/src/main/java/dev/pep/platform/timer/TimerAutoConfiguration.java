package dev.pep.platform.timer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives timers to a service that has db-scheduler; the service's own migrations make the table of timers. */
@AutoConfiguration(
        beforeName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
        afterName = "dev.pep.platform.clock.ClockAutoConfiguration")
@ConditionalOnClass(SchedulerClient.class)
class TimerAutoConfiguration {

    @Bean
    Timers timers(DataSource dataSource) {
        return new Timers(dataSource);
    }

    /** Copies that disagree about the time would handle each other's timers too early, or take them for dead. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock timerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    TimerMetrics timerMetrics(JdbcClient jdbc) {
        return new TimerMetrics(jdbc);
    }
}
