package dev.pep.notification.message;

import dev.pep.platform.timer.Timers;
import dev.pep.platform.timer.WallClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes on a message: it is sent if and only if the caller's transaction commits, and once for each id. */
@Component
public class QueueMessage {

    private final Messages messages;
    private final MessageKinds kinds;
    private final HeldMessages held;
    private final Timers timers;
    private final Clock clock;

    QueueMessage(Messages messages, MessageKinds kinds, HeldMessages held, Timers timers, Clock clock) {
        this.messages = messages;
        this.kinds = kinds;
        this.held = held;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewMessage<?> message) {
        if (!kinds.has(message.kind())) {
            throw new IllegalArgumentException(
                    "No bean brings the kind of message " + message.kind().name());
        }
        Instant now = Instant.now(clock);
        Optional<WallClock> until = held.until(message);
        if (!messages.add(message, now, until.map(WallClock::instant).orElse(null))) {
            return;
        }
        until.ifPresentOrElse(
                moment -> held.hold(message, moment),
                () -> timers.set(SendTimer.TASK, SendTimer.id(message.id(), 1), now));
    }

    /** Moves a message that may not be sent yet to another time on the same clock; one that may stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, LocalDateTime notBefore) {
        held.move(id, notBefore);
    }

    /**
     * Lets all messages to a contact that may not be sent yet follow the contact to another zone. Internal people
     * choose theirs, and their messages follow by themselves.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveZone(String contact, ZoneId zone) {
        held.moveZone(contact, zone);
    }
}
