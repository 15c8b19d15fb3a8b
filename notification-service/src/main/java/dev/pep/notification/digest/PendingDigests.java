package dev.pep.notification.digest;

import dev.pep.notification.digest.PendingChanges.Pending;
import dev.pep.notification.message.MessageKinds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes digests of the changes that wait, as their kinds want it. */
@Component
class PendingDigests {

    private final MessageKinds kinds;
    private final PendingChanges changes;

    PendingDigests(MessageKinds kinds, PendingChanges changes) {
        this.kinds = kinds;
        this.changes = changes;
    }

    /** Returns whether this copy of the service is new enough to know the period's kind. */
    boolean knows(QuietPeriod period) {
        return kind(period).isPresent();
    }

    /** Returns what there is to tell, if anything, and if this copy knows how. */
    Optional<PendingDigest<?>> of(QuietPeriod period) {
        return kind(period).flatMap(kind -> of(period, kind));
    }

    private <C, F> Optional<PendingDigest<F>> of(QuietPeriod period, DigestKind<C, F> kind) {
        Pending<C> pending = changes.joined(period.id(), kind);
        return kind.digest(pending.changes()).map(facts -> new PendingDigest<>(period, kind, facts, pending.last()));
    }

    private Optional<DigestKind<?, ?>> kind(QuietPeriod period) {
        return kinds.find(period.kind())
                .flatMap(kind -> kind instanceof DigestKind<?, ?> digest ? Optional.of(digest) : Optional.empty());
    }
}
