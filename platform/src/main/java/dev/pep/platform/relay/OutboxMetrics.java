package dev.pep.platform.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/** What an operator sees of the outbox. Alert on its age, and on any dead letter. */
final class OutboxMetrics {

    private final Counter sent;
    private final Counter dead;
    private final Counter errors;
    private volatile OutboxState state;
    private volatile boolean leading;

    OutboxMetrics(MeterRegistry meters, Clock clock) {
        state = new OutboxState(0, null, clock);
        sent = Counter.builder("pep.outbox.sent")
                .description("Events that the broker has acknowledged")
                .register(meters);
        dead = Counter.builder("pep.outbox.dead")
                .description("Events moved to the dead letters because they can never be sent")
                .register(meters);
        errors = Counter.builder("pep.outbox.errors")
                .description("How often the relay had to start again")
                .register(meters);
        Gauge.builder("pep.outbox.age", this, metrics -> metrics.state.age().toMillis() / 1000.0)
                .description("Age of the oldest event that waits")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("pep.outbox.size", this, metrics -> metrics.state.size())
                .description("Events that wait")
                .register(meters);
        Gauge.builder("pep.outbox.leader", this, metrics -> metrics.leading ? 1 : 0)
                .description("1 where this instance sends")
                .register(meters);
    }

    void sent(int events) {
        sent.increment(events);
    }

    void dead(int events) {
        dead.increment(events);
    }

    void failed() {
        errors.increment();
    }

    void measured(OutboxState now) {
        state = now;
    }

    void leading(boolean now) {
        leading = now;
    }
}
