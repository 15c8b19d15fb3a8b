package dev.pep.notification.message;

import dev.pep.notification.mail.MailDeferred;
import dev.pep.notification.mail.MailRefused;
import dev.pep.notification.mail.MailTransport;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands a message to the transport and has what came of it written down. A message is sent at least once; twice only if
 * the process dies between the transport's yes and our commit, or if that yes was lost on its way to us. If the
 * database is away at that moment, this copy remembers what was taken until it is written down; another copy that takes
 * the timer over does not know of it.
 */
@Component
class HandToTransport {

    private static final Logger LOG = LoggerFactory.getLogger(HandToTransport.class);

    private final WriteMail mails;
    private final MailTransport transport;
    private final Outcomes outcomes;
    private final Set<String> takenButNotWrittenDown = ConcurrentHashMap.newKeySet();

    HandToTransport(WriteMail mails, MailTransport transport, Outcomes outcomes) {
        this.mails = mails;
        this.transport = transport;
        this.outcomes = outcomes;
    }

    /** Returns whether the transport has taken the message, which only has to be written down. */
    boolean isTaken(Message message) {
        return takenButNotWrittenDown.contains(message.timer());
    }

    /** Returns when to try again, or nothing if the round is over. */
    Optional<Instant> deliver(Message message, String mailbox) {
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
        return writeDown(message);
    }

    /** Writes down that the message is sent. */
    Optional<Instant> writeDown(Message message) {
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
