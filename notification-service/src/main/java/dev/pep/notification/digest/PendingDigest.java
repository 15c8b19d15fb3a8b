package dev.pep.notification.digest;

import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;

/** What a quiet period would tell if it ended now. */
record PendingDigest<F>(QuietPeriod period, DigestKind<?, F> kind, F facts) {

    int size() {
        return kind.size(facts);
    }

    NewMessage<F> message() {
        return new NewMessage<>(period.id(), kind, Addressee.internal(period.recipient()), kind.subject(facts), facts);
    }
}
