package dev.pep.bench.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import dev.pep.bench.stack.Database;
import dev.pep.local.infrastructure.Postgres;
import java.time.Duration;

/** db-scheduler without the platform, as its authors measure it: lock-and-fetch, with as many threads as ours. */
final class BareScheduler implements AutoCloseable {

    private static final int THREADS = 16;
    private static final double LOWER = 0.5;
    private static final double UPPER = 4.0;
    private static final Duration POLL = Duration.ofMillis(500);

    private final HikariDataSource pool = new HikariDataSource();
    private final Scheduler scheduler;

    BareScheduler(Database database) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(Postgres.USER);
        pool.setPassword(Postgres.PASSWORD);
        pool.setMaximumPoolSize(THREADS + 4);
        OneTimeTask<Void> nothing = Tasks.oneTime(TimerApplication.TASK).execute((timer, context) -> {});
        scheduler = Scheduler.create(pool, nothing)
                .threads(THREADS)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(LOWER, UPPER)
                .build();
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
        pool.close();
    }
}
