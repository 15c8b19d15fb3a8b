package dev.pep.platform.clock;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a service that has a database the time of that. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnBean(JdbcClient.class)
class ClockAutoConfiguration {

    private static final String NOW = "select clock_timestamp()";

    @Bean
    DatabaseTime databaseTime(JdbcClient jdbc) {
        return new DatabaseTime(
                () -> jdbc.sql(NOW).query(OffsetDateTime.class).single().toInstant(),
                Clock.systemUTC().instant(),
                System::nanoTime);
    }

    @Bean
    ClockWatch clockWatch(DatabaseTime time) {
        ClockWatch watch = new ClockWatch(time);
        watch.look(); // before anybody asks for the time
        return watch;
    }

    /** It is there only after the first look. */
    @Bean
    Clock clock(DatabaseTime time, ClockWatch looked) {
        return new DatabaseClock(time, ZoneOffset.UTC);
    }
}
