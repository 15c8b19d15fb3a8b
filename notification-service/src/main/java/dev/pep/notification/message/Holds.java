package dev.pep.notification.message;

import dev.pep.notification.preference.Preferences;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Says what keeps a message that is due from being tried: its reader has quiet hours, or this copy of the service is
 * too old to know its kind. A newer copy does; so the message waits for it, and the pauses grow as after vain tries.
 */
@Component
class Holds {

    private final MessageKinds kinds;
    private final Preferences preferences;
    private final RetryPolicy pauses = new RetryPolicy(RandomGenerator.getDefault());

    Holds(MessageKinds kinds, Preferences preferences) {
        this.kinds = kinds;
        this.preferences = preferences;
    }

    Optional<Hold> of(Message message, Instant now) {
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
