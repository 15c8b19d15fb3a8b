package dev.pep.notification.digest;

import dev.pep.notification.message.QueueMessage;
import dev.pep.notification.preference.Preferences;
import dev.pep.notification.settled.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a quiet period that is due, outside quiet hours: its end and its one digest commit together, or neither does.
 */
@Component
class FireDigest {

    private static final Logger LOG = LoggerFactory.getLogger(FireDigest.class);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Standing standing;
    private final QuietPeriods periods;
    private final PendingDigests pending;
    private final Preferences preferences;
    private final QueueMessage queue;
    private final Clock clock;

    FireDigest(
            Standing standing,
            QuietPeriods periods,
            PendingDigests pending,
            Preferences preferences,
            QueueMessage queue,
            Clock clock) {
        this.standing = standing;
        this.periods = periods;
        this.pending = pending;
        this.preferences = preferences;
        this.queue = queue;
        this.clock = clock;
    }

    /** Returns when to look again if the period is not to end yet; nothing if it has ended, now or before. */
    @Transactional
    public Optional<Instant> fire(UUID id) {
        return periods.lock(id).flatMap(this::endOrWait);
    }

    private Optional<Instant> endOrWait(QuietPeriod period) {
        Instant now = Instant.now(clock);
        if (!period.isDue(now)) {
            return Optional.of(period.dueAt());
        }
        if (standing.isCatchingUp()) {
            return Optional.of(now.plus(SHORTEST)); // what differs in the end is known when all is read
        }
        if (!pending.knows(period)) {
            return Optional.of(now.plus(pauseForNewer(period, now)));
        }
        Instant welcome = preferences.of(period.recipient()).welcome(now);
        if (welcome.isAfter(now)) {
            return Optional.of(welcome);
        }
        Optional<PendingDigest<?>> digest = pending.of(period);
        periods.close(period.id());
        digest.ifPresent(one -> queue.queue(one.message()));
        return Optional.empty();
    }

    /** A newer copy knows the kind; until it takes the timer we look again, less and less often. */
    private static Duration pauseForNewer(QuietPeriod period, Instant now) {
        Duration waited = Duration.between(period.dueAt(), now);
        LOG.warn("Digest {} waits for a copy that knows the kind {}", period.id(), period.kind());
        return Collections.min(List.of(LONGEST, Collections.max(List.of(SHORTEST, waited))));
    }
}
