package dev.pep.notification.visit;

import dev.pep.notification.digest.AbsorbChanges;
import dev.pep.notification.digest.Cause;
import dev.pep.notification.digest.NewChange;
import dev.pep.platform.event.Inbox;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Hears answers, each once. */
class VisitListener {

    private final Inbox inbox;
    private final VisitDigestKind kind;
    private final AbsorbChanges changes;

    VisitListener(Inbox inbox, VisitDigestKind kind, AbsorbChanges changes) {
        this.inbox = inbox;
        this.kind = kind;
        this.changes = changes;
    }

    @Transactional
    public void on(List<VisitAnswered> events) {
        inbox.onceEach(
                "visit",
                events,
                VisitAnswered::eventId,
                fresh -> changes.absorb(
                        kind, fresh.stream().map(VisitListener::change).toList()));
    }

    private static NewChange<VisitChange> change(VisitAnswered answered) {
        return new NewChange<>(
                Set.of(answered.host()),
                new VisitChange(answered.guest(), answered.before(), answered.after(), answered.at(), answered.at()),
                new Cause(answered.eventId(), answered.at()));
    }
}
