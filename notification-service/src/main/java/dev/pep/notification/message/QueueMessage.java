package dev.pep.notification.message;

import dev.pep.notification.settled.Outcome;
import dev.pep.notification.settled.Settled;
import dev.pep.platform.timer.Timers;
import dev.pep.platform.timer.WallClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes on a message: it is sent if and only if the caller's transaction commits, and once for each id. */
@Component
public class QueueMessage {

    private final EnteredMessages entered;
    private final Messages messages;
    private final Settled settled;
    private final MessageKinds kinds;
    private final HeldMessages held;
    private final Outcomes outcomes;
    private final Timers timers;
    private final Clock clock;

    QueueMessage(
            EnteredMessages entered,
            Messages messages,
            Settled settled,
            MessageKinds kinds,
            HeldMessages held,
            Outcomes outcomes,
            Timers timers,
            Clock clock) {
        this.entered = entered;
        this.messages = messages;
        this.settled = settled;
        this.kinds = kinds;
        this.held = held;
        this.outcomes = outcomes;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Takes it on. What was sent before this database began, or has no point any more, is entered as such: whoever
     * reads all events again sends nothing twice, and nothing too late.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewMessage<?> message) {
        if (!kinds.has(message.kind())) {
            throw new IllegalArgumentException(
                    "No bean brings the kind of message " + message.kind().name());
        }
        Instant now = Instant.now(clock);
        Optional<WallClock> until = held.until(message);
        if (!entered.add(message, now, until.map(WallClock::instant).orElse(null))) {
            return;
        }
        Optional<Outcome> before = settled.of(message.id());
        if (before.isPresent()) {
            entered.settle(message.id(), before.get());
        } else if (message.isTooLate(now)) {
            messages.waiting(message.id(), 1).ifPresent(late -> outcomes.suppressed(late, NothingToSend.TOO_LATE));
        } else {
            send(message, until, now);
        }
    }

    private void send(NewMessage<?> message, Optional<WallClock> until, Instant now) {
        until.ifPresentOrElse(
                moment -> held.hold(message, moment),
                () -> timers.set(SendTimer.TASK, SendTimer.id(message.id(), 1), now));
    }

    /** Moves all messages about something that may not be sent yet to another time, each on its reader's clock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveDate(String about, LocalDateTime notBefore) {
        held.moveDate(about, notBefore);
    }

    /**
     * Ends all messages about something that may not be sent yet: they are shown as not needed, for this reason. What
     * may be sent already is on its way, and its kind says whether there is still a point.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String about, String reason) {
        held.withdraw(about).forEach(message -> outcomes.suppressed(message, reason));
    }

    /**
     * Lets all messages to a contact that may not be sent yet follow the contact to another zone. Internal people
     * choose theirs, and their messages follow by themselves.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void moveZone(Addressee contact) {
        held.moveZone(contact);
    }
}
