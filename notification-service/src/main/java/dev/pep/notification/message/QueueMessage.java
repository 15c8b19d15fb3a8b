package dev.pep.notification.message;

import dev.pep.notification.mail.OneLine;
import dev.pep.platform.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes on a message: it is sent if and only if the caller's transaction commits, and once for each id. */
@Component
public class QueueMessage {

    private final Messages messages;
    private final Timers timers;
    private final Clock clock;

    QueueMessage(Messages messages, Timers timers, Clock clock) {
        this.messages = messages;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewMessage message) {
        Instant now = Instant.now(clock);
        NewMessage clean = new NewMessage(
                message.id(),
                message.kind(),
                message.recipient(),
                OneLine.of(message.recipientName()),
                OneLine.of(message.subject()),
                message.facts());
        if (messages.add(clean, now)) {
            timers.set(SendTimer.TASK, SendTimer.id(message.id(), 1), now);
        }
    }
}
