package dev.pep.notification.timer;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.WallClockTimers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps each ring of a timer in a table; a bell that is stuck fails the first time. */
@TestConfiguration(proxyBeanMethods = false)
class Bell {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("ring");
    static final Set<String> STUCK = ConcurrentHashMap.newKeySet();

    @Bean
    CustomTask<Void> ringTask(WallClockTimers timers, JdbcClient jdbc, Clock clock) {
        jdbc.sql("CREATE TABLE IF NOT EXISTS ring (id text NOT NULL, at timestamptz NOT NULL)")
                .update();
        return timers.task(TASK, id -> ring(jdbc, id, clock.instant()));
    }

    static List<Instant> ringsOf(String id, JdbcClient jdbc) {
        return jdbc.sql("SELECT at FROM ring WHERE id = :id")
                .param("id", id)
                .query(Instant.class)
                .list();
    }

    private static void ring(JdbcClient jdbc, String id, Instant at) {
        jdbc.sql("INSERT INTO ring VALUES (:id, :at)")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
        if (STUCK.remove(id)) {
            throw new IllegalStateException("The bell is stuck");
        }
    }
}
