package dev.pep.heatmap.request.following;

import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are wanted; what is left out means any.
 *
 * @param q text in the partner's or the asker's name
 * @param state states, any of which
 * @param overdue only those whose due date has passed and that are not done
 * @param mine only the caller's own
 * @param after the last request of the page before
 */
record RequestFilter(
        @Parameter(description = "Text in the name of the partner or of the person who asked") @Nullable String q,

        @Parameter(description = "SENT, OPENED, IN_PROGRESS, DONE, REVOKED or EXPIRED; repeat it to allow several")
        @Nullable List<String> state,

        @Parameter(description = "Only requests that are past their due date and not done") @Nullable Boolean overdue,

        @Parameter(description = "Id of the partner that was asked") @Nullable UUID partner,

        @Parameter(description = "Id of the engagement that has asked for them") @Nullable UUID engagement,

        @Parameter(description = "Only requests that the caller has sent") @Nullable Boolean mine,

        @Parameter(description = "Id of the last request on the previous page") @Nullable UUID after,

        @Parameter(description = "Requests per page; 100 by default") @Schema(maximum = "200") @Nullable Integer limit) {

    private static final Set<String> STATES = Set.of("SENT", "OPENED", "IN_PROGRESS", "DONE", "REVOKED", "EXPIRED");
    private static final int PAGE = 100;
    private static final int MOST = 200;

    String text() {
        return Objects.requireNonNullElse(q, "").replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    List<String> states() {
        List<String> states = Objects.requireNonNullElse(state, List.of());
        if (!STATES.containsAll(states)) {
            throw new Invalid(
                    Map.of("state", "A state must be one of SENT, OPENED, IN_PROGRESS, DONE, REVOKED and EXPIRED."));
        }
        return states;
    }

    int size() {
        int size = Objects.requireNonNullElse(limit, PAGE);
        if (size < 1 || size > MOST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + MOST + " requests."));
        }
        return size;
    }
}
