package dev.pep.notification.digest;

import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.Preferences;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller what their next digest would hold, and when it comes. */
@RestController
@Tag(name = "Digests")
class NextDigestController {

    private final QuietPeriods periods;
    private final PendingDigests pending;
    private final Preferences preferences;

    NextDigestController(QuietPeriods periods, PendingDigests pending, Preferences preferences) {
        this.periods = periods;
        this.pending = pending;
        this.preferences = preferences;
    }

    @GetMapping("/api/notification/next-digest")
    @Transactional(readOnly = true)
    @Operation(summary = "The caller's next digest: what it would contain by now, and when it comes")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "204", description = "No digest is waiting", content = @Content)
    ResponseEntity<NextDigestView> next(InternalUser user) {
        Preference wish = preferences.of(user.email());
        return periods.of(user.email()).stream()
                .flatMap(period -> pending.of(period).stream())
                .map(digest -> view(digest, wish))
                .min(Comparator.comparing(NextDigestView::dueAt))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static NextDigestView view(PendingDigest<?> digest, Preference wish) {
        QuietPeriod period = digest.period();
        Instant told = wish.welcome(period.dueAt());
        return new NextDigestView(digest.size(), told, wish.welcome(period.latestAt()), told.isAfter(period.dueAt()));
    }

    /**
     * What the next digest would tell by now.
     *
     * @param changes how much it tells: of reports, how many accounts and partners differ
     * @param dueAt when it is told if no further change comes
     * @param latestAt when it is told whatever comes
     * @param held whether the reader's quiet hours hold it back
     */
    record NextDigestView(int changes, Instant dueAt, Instant latestAt, boolean held) {}
}
