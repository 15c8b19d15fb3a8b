package dev.pep.bench.outbox;

import dev.pep.bench.Pause;
import dev.pep.bench.stack.Database;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** The relay of a running application, which can be stopped and started. */
record Relay(ApplicationContext context, Database database) {

    private static final String NAME = "outboxRelay";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    void start() {
        lifecycle().start();
    }

    void stop() {
        lifecycle().stop();
    }

    /** Returns when nothing waits any more. */
    void drained() throws Exception {
        try (var connection = database.connect();
                var statement = connection.prepareStatement("select exists (select 1 from outbox)")) {
            Pause.until(
                    () -> {
                        try (var rows = statement.executeQuery()) {
                            return rows.next() && !rows.getBoolean(1);
                        }
                    },
                    LIMIT);
        }
    }

    private SmartLifecycle lifecycle() {
        return context.getBean(NAME, SmartLifecycle.class);
    }
}
