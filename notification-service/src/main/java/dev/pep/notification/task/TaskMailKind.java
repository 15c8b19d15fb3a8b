package dev.pep.notification.task;

import dev.pep.notification.message.Audience;
import dev.pep.notification.message.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the kinds of emails about tasks have in common. */
abstract class TaskMailKind implements MessageKind<TaskFacts> {

    private final Duration useful;

    /**
     * Prepares.
     *
     * @param useful how long there is a point in sending it
     */
    TaskMailKind(Duration useful) {
        this.useful = useful;
    }

    @Override
    public final Audience audience() {
        return Audience.CONTACT;
    }

    @Override
    public final Class<TaskFacts> facts() {
        return TaskFacts.class;
    }

    @Override
    public final boolean waitsInQuietHours() {
        return false;
    }

    @Override
    public final Optional<Instant> usefulUntil(TaskFacts facts) {
        return Optional.of(facts.at().plus(useful));
    }
}
