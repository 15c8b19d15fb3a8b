package dev.pep.notification.message;

import dev.pep.notification.preference.Preferences;
import dev.pep.notification.settled.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Says what keeps a message that is due from being tried: its reader has quiet hours, this copy of the service is too
 * old to know its kind, or a new database has not yet heard all that happened, which may say that there is no point in
 * the message. A newer copy knows newer kinds; so the message waits for it, and the pauses grow as after vain tries.
 */
@Component
class Holds {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Standing standing;
    private final MessageKinds kinds;
    private final Preferences preferences;
    private final RetryPolicy pauses = new RetryPolicy(RandomGenerator.getDefault());

    Holds(Standing standing, MessageKinds kinds, Preferences preferences) {
        this.standing = standing;
        this.kinds = kinds;
        this.preferences = preferences;
    }

    Optional<Hold> of(Message message, Instant now) {
        if (standing.isCatchingUp()) {
            return Optional.of(new Hold(now.plus(LOOK_AGAIN), "Waits until all that happened has been read again", 0));
        }
        Optional<MessageKind<?>> kind = kinds.find(message.kind());
        if (kind.isEmpty()) {
            return Optional.of(new Hold(
                    now.plus(pauses.pause(message.triesInRound() + 1, Optional.empty())),
                    "This copy does not know the kind " + message.kind() + "; a newer one will send it",
                    1));
        }
        return kind.filter(MessageKind::waitsInQuietHours)
                .map(quiet -> preferences.of(message.recipient()).welcome(now))
                .filter(welcome -> welcome.isAfter(now))
                .map(welcome -> new Hold(welcome, "Waits for the end of its reader's quiet hours", 0));
    }
}
