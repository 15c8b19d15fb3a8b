package dev.pep.platform.test;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets something else happen while the caller's transaction is open. */
public final class Concurrent {

    private static final String BLOCKED =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND :blocking = ANY (pg_blocking_pids(pid))";

    private Concurrent() {}

    /** Calls, and returns as soon as the call waits for the caller's transaction, or is over. */
    public static <T> CompletableFuture<T> call(Supplier<T> other, JdbcClient jdbc) {
        int self = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
        CompletableFuture<T> call = CompletableFuture.supplyAsync(other);
        await().atMost(Duration.ofSeconds(60)).until(() -> call.isDone() || isBlocked(self, jdbc));
        return call;
    }

    private static boolean isBlocked(int blocking, JdbcClient jdbc) {
        return jdbc.sql(BLOCKED).param("blocking", blocking).query(Long.class).single() > 0;
    }
}
