package dev.pep.heatmap.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ECM or a coordinator asks of partners; for a preview, the due date and the message may be left out.
 *
 * @param leaveOutAskedLately whether no partner is asked for an account for which it was asked lately
 * @param onlyMissingOrStale whether each partner is asked only where it has not answered, or long ago
 */
record SendRequest(
        @Nullable List<UUID> partnerIds,
        @Nullable Selection selection,
        @Nullable List<UUID> excludeAccountIds,
        @Nullable LocalDate dueOn,
        @Nullable String message,
        @Nullable Boolean leaveOutAskedLately,
        @Nullable Boolean onlyMissingOrStale) {}
