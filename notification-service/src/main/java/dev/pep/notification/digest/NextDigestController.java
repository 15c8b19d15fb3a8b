package dev.pep.notification.digest;

import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller what their next digest would hold, and when it comes. */
@RestController
class NextDigestController {

    private final QuietPeriods periods;
    private final PendingChanges pending;

    NextDigestController(QuietPeriods periods, PendingChanges pending) {
        this.periods = periods;
        this.pending = pending;
    }

    @GetMapping("/api/notification/next-digest")
    @Transactional(readOnly = true)
    ResponseEntity<NextDigestView> next(InternalUser user) {
        return periods.of(user.email())
                .map(period -> new NextDigestView(pending.net(period.id()).size(), period.dueAt(), period.latestAt()))
                .filter(view -> view.changes() > 0)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** How many accounts and partners differ by now, when it is told, and when at the latest. */
    record NextDigestView(int changes, Instant dueAt, Instant latestAt) {}
}
