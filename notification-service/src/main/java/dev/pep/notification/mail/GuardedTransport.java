package dev.pep.notification.mail;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Keeps a transport from being hammered: nothing goes to a dead one, and each mailbox has few calls at a time. */
final class GuardedTransport implements MailTransport {

    private static final Duration BUSY = Duration.ofSeconds(1);

    private final MailTransport transport;
    private final CircuitBreaker breaker;
    private final MailSettings settings;
    private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

    GuardedTransport(MailTransport transport, CircuitBreaker breaker, MailSettings settings) {
        this.transport = transport;
        this.breaker = breaker;
        this.settings = settings;
    }

    @Override
    public String name() {
        return transport.name();
    }

    @Override
    public void send(String mailbox, Mail mail) {
        Semaphore place = places.computeIfAbsent(mailbox, key -> new Semaphore(settings.concurrent()));
        if (!place.tryAcquire()) {
            throw new MailDeferred(MailDeferred.Cause.NOT_TRIED, "The mailbox is busy with other emails", BUSY);
        }
        try {
            breaker.executeRunnable(() -> transport.send(mailbox, mail));
        } catch (CallNotPermittedException open) {
            throw new MailDeferred(
                    MailDeferred.Cause.NOT_TRIED,
                    "The mail transport has not answered recently; PEP tries again in a moment",
                    settings.pauseWhenDown());
        } finally {
            place.release();
        }
    }
}
