package dev.pep.platform.timer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives timers to a service that has db-scheduler; the platform's migrations make the table of timers. */
@AutoConfiguration(
        beforeName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
        afterName = "dev.pep.platform.clock.ClockAutoConfiguration")
@ConditionalOnClass(SchedulerClient.class)
class TimerAutoConfiguration {

    @Bean
    Timers timers(DataSource dataSource) {
        return new Timers(dataSource);
    }

    @Bean
    WallClockTimers wallClockTimers(
            JdbcClient jdbc, Timers timers, PlatformTransactionManager transactions, Clock clock) {
        return new WallClockTimers(new WallClockRows(jdbc), timers, new TransactionTemplate(transactions), clock);
    }

    @Bean
    ZoneRulesAtStart zoneRulesAtStart(
            JdbcClient jdbc, WallClockTimers timers, PlatformTransactionManager transactions) {
        return new ZoneRulesAtStart(new WallClockRows(jdbc), timers, new TransactionTemplate(transactions));
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
