package dev.pep.notification.message;

import dev.pep.notification.mail.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes one attempt to send a message: it goes if nothing holds it and if it is its turn at a mailbox. */
@Component
class SendMessage {

    private final Messages messages;
    private final Holds holds;
    private final Turns turns;
    private final HandToTransport transport;
    private final Outcomes outcomes;
    private final Clock clock;

    SendMessage(
            Messages messages, Holds holds, Turns turns, HandToTransport transport, Outcomes outcomes, Clock clock) {
        this.messages = messages;
        this.holds = holds;
        this.turns = turns;
        this.transport = transport;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Returns when to try again, or nothing if the round is over. */
    Optional<Instant> attempt(UUID id, int round) {
        return messages.waiting(id, round).flatMap(this::attempt);
    }

    private Optional<Instant> attempt(Message message) {
        Instant now = Instant.now(clock);
        if (transport.isTaken(message)) {
            return transport.writeDown(message);
        }
        if (message.nextAttemptAt() != null && message.nextAttemptAt().isAfter(now)) {
            return Optional.of(message.nextAttemptAt());
        }
        return holds.of(message, now).map(hold -> outcomes.held(message, hold)).orElseGet(() -> inTurn(message, now));
    }

    private Optional<Instant> inTurn(Message message, Instant now) {
        Turn turn = turns.of(message, now);
        return turn.at().isAfter(now) ? Optional.of(turn.at()) : transport.deliver(message, turn.mailbox());
    }
}
