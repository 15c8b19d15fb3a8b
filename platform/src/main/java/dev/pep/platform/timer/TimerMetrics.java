package dev.pep.platform.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows how many timers wait, are due, and are late by more than half a minute (then nobody handles them). */
class TimerMetrics implements MeterBinder {

    private static final String COUNT = "SELECT count(*) FROM scheduled_tasks WHERE NOT picked AND ";

    private final JdbcClient jdbc;

    TimerMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "pep.timers.pending", "execution_time > now()");
        gauge(registry, "pep.timers.due", "execution_time <= now()");
        gauge(registry, "pep.timers.late", "execution_time <= now() - interval '30 seconds'");
    }

    private void gauge(MeterRegistry registry, String name, String condition) {
        Gauge.builder(name, () -> jdbc.sql(COUNT + condition).query(Long.class).single())
                .register(registry);
    }
}
