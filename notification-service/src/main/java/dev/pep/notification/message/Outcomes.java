package dev.pep.notification.message;

import dev.pep.notification.mail.MailDeferred;
import dev.pep.notification.mail.Mailboxes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of an attempt: state, history and event commit together. */
@Component
class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final Messages messages;
    private final Attempts attempts;
    private final Mailboxes mailboxes;
    private final NotificationEvents events;
    private final MeterRegistry meters;
    private final Clock clock;
    private final RetryPolicy retries = new RetryPolicy(RandomGenerator.getDefault());

    Outcomes(
            Messages messages,
            Attempts attempts,
            Mailboxes mailboxes,
            NotificationEvents events,
            MeterRegistry meters,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.mailboxes = mailboxes;
        this.events = events;
        this.meters = meters;
        this.clock = clock;
    }

    @Transactional
    public Optional<Instant> sent(Message message, String transport) {
        Instant now = Instant.now(clock);
        if (messages.sent(message, transport, now)) {
            attempts.add(message.id(), new Attempt(now, "SENT", "Accepted by " + transport, null));
            events.sent(message, transport);
            count(message, "sent");
        }
        return Optional.empty();
    }

    @Transactional
    public Optional<Instant> failed(Message message, String reason) {
        if (ended(message, MessageState.FAILED, reason)) {
            events.failed(message, reason);
        }
        return Optional.empty();
    }

    @Transactional
    public Optional<Instant> suppressed(Message message, String reason) {
        ended(message, MessageState.SUPPRESSED, reason);
        return Optional.empty();
    }

    /** Lets a message wait that was not tried. */
    @Transactional
    public Optional<Instant> held(Message message, Hold hold) {
        LOG.info("Message {} waits until {}: {}", message.id(), hold.until(), hold.reason());
        messages.hold(message, hold);
        return Optional.of(hold.until());
    }

    /** Lets the message wait; what was not even tried is no attempt. */
    @Transactional
    public Optional<Instant> deferred(Message message, String mailbox, MailDeferred why) {
        Instant now = Instant.now(clock);
        boolean tried = !why.is(MailDeferred.Cause.NOT_TRIED);
        Duration pause = retries.pause(tried ? message.triesInRound() + 1 : 1, why.retryAfter());
        Instant next = now.plus(pause);
        LOG.info("Message {} waits until {}: {}", message.id(), next, why.reason());
        messages.defer(message, next, why.reason(), tried);
        if (why.is(MailDeferred.Cause.THROTTLED)) {
            mailboxes.pause(mailbox, next);
        }
        if (tried) {
            Long wanted = why.retryAfter().map(Duration::toSeconds).orElse(null);
            attempts.add(message.id(), new Attempt(now, "RETRY", why.reason(), wanted));
            count(message, "retry");
        }
        return Optional.of(next);
    }

    private boolean ended(Message message, MessageState state, String reason) {
        boolean wasOpen = messages.end(message, state, reason);
        if (wasOpen) {
            attempts.add(message.id(), new Attempt(Instant.now(clock), state.name(), reason, null));
            count(message, state.name().toLowerCase(Locale.ROOT));
        }
        return wasOpen;
    }

    private void count(Message message, String outcome) {
        meters.counter("pep.mails", "kind", message.kind(), "outcome", outcome).increment();
    }
}
