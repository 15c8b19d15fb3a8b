package dev.pep.notification.message;

import dev.pep.notification.mail.MailDeferred;
import dev.pep.notification.mail.MailRefused;
import dev.pep.notification.mail.MailTransport;
import dev.pep.notification.mail.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one attempt to send a message. A message is sent at least once; twice only if the process dies between the
 * transport's yes and our commit, or if that yes was lost on its way to us. If the database is away at that moment,
 * this copy remembers what was taken until it is written down; another copy that takes the timer over does not know of
 * it.
 */
@Component
class SendMessage {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessage.class);

    private final Messages messages;
    private final Holds holds;
    private final Turns turns;
    private final WriteMail mails;
    private final MailTransport transport;
    private final Outcomes outcomes;
    private final Clock clock;
    private final Set<String> takenButNotWrittenDown = ConcurrentHashMap.newKeySet();

    SendMessage(
            Messages messages,
            Holds holds,
            Turns turns,
            WriteMail mails,
            MailTransport transport,
            Outcomes outcomes,
            Clock clock) {
        this.messages = messages;
        this.holds = holds;
        this.turns = turns;
        this.mails = mails;
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
        if (takenButNotWrittenDown.contains(message.timer())) {
            return sent(message);
        }
        if (message.nextAttemptAt() != null && message.nextAttemptAt().isAfter(now)) {
            return Optional.of(message.nextAttemptAt());
        }
        return holds.of(message, now).map(hold -> outcomes.held(message, hold)).orElseGet(() -> inTurn(message, now));
    }

    private Optional<Instant> inTurn(Message message, Instant now) {
        Turn turn = turns.of(message, now);
        return turn.at().isAfter(now) ? Optional.of(turn.at()) : send(message, turn.mailbox());
    }

    private Optional<Instant> send(Message message, String mailbox) {
        try {
            transport.send(mailbox, mails.write(message));
        } catch (NothingToSend pointless) {
            return outcomes.suppressed(message, pointless.reason());
        } catch (MailRefused refused) {
            return outcomes.failed(message, refused.reason());
        } catch (MailDeferred deferred) {
            return outcomes.deferred(message, mailbox, deferred);
        } catch (RuntimeException unexpected) { // a fault of ours must be seen by the administrator too
            LOG.error("Message {} could not be written or sent", message.id(), unexpected);
            return outcomes.deferred(message, mailbox, fault(unexpected));
        }
        takenButNotWrittenDown.add(message.timer());
        return sent(message);
    }

    private Optional<Instant> sent(Message message) {
        outcomes.sent(message, transport.name());
        takenButNotWrittenDown.remove(message.timer());
        return Optional.empty();
    }

    private static MailDeferred fault(RuntimeException unexpected) {
        return new MailDeferred(
                MailDeferred.Cause.UNREACHABLE,
                "A fault inside notification-service: " + unexpected.getClass().getSimpleName(),
                null);
    }
}
