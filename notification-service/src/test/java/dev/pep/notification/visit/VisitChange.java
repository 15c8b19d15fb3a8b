package dev.pep.notification.visit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a guest said before the first untold answer, and after the last. */
public record VisitChange(String guest, @Nullable Answer before, Answer after, Instant since, Instant at) {

    VisitChange and(VisitChange other) {
        VisitChange first = other.since.isBefore(since) ? other : this;
        VisitChange last = other.at.isBefore(at) ? this : other;
        return new VisitChange(guest, first.before, last.after, first.since, last.at);
    }

    Optional<VisitNews> news() {
        return before == after ? Optional.empty() : Optional.of(new VisitNews(guest, before, after));
    }
}
