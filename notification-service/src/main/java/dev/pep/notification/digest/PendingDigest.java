package dev.pep.notification.digest;

import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a quiet period would tell if it ended now. The id of its message is made of the last event that it tells of, so
 * that whoever collects the same again makes the same message.
 *
 * @param last the last event; none if an older version has absorbed it all, which named the message like the period
 */
record PendingDigest<F>(
        QuietPeriod period,
        DigestKind<?, F> kind,
        F facts,
        @Nullable Cause last) {

    int size() {
        return kind.size(facts);
    }

    NewMessage<F> message() {
        if (last == null) {
            return message(period.id());
        }
        UUID id = NewMessage.id(kind, period.recipient(), last.at().toString(), last.eventId());
        return message(id).until(last.at());
    }

    private NewMessage<F> message(UUID id) {
        return new NewMessage<>(id, kind, Addressee.internal(period.recipient()), kind.subject(facts), facts);
    }
}
