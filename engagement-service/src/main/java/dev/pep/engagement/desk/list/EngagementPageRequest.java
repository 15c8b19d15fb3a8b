package dev.pep.engagement.desk.list;

import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which order engagements are wanted, and how many. */
record EngagementPageRequest(
        @Parameter(description = "What to sort by; equal ones are sorted by title, and what has no day comes last")
        @Schema(
                allowableValues = {"title", "state", "ou", "organiser", "firstDay", "due", "changed"},
                defaultValue = "changed")
        @Nullable String sort,

        @Parameter(description = "Ascending or descending; by default those changed last come first, and others ascend")
        @Schema(allowableValues = {"asc", "desc"})
        @Nullable String dir,

        @Parameter(description = "Where the previous page of the same order ends") @Nullable String after,

        @Parameter(description = "Engagements per page")
        @Schema(minimum = "1", maximum = "200", defaultValue = "50")
        @Nullable Integer limit) {

    private static final int PAGE = 50;
    private static final int MOST = 200;
    private static final int PARTS = 4;

    EngagementSort by() {
        return sort == null ? EngagementSort.CHANGED : EngagementSort.of(sort);
    }

    boolean descending() {
        if (dir == null) {
            return by() == EngagementSort.CHANGED;
        }
        if (!dir.equals("asc") && !dir.equals("desc")) {
            throw new Invalid(Map.of("dir", "The direction must be asc or desc."));
        }
        return dir.equals("desc");
    }

    /** Refuses an order that the list does not have. */
    void checkOrder() {
        by();
        descending();
    }

    int size() {
        int size = Objects.requireNonNullElse(limit, PAGE);
        if (size < 1 || size > MOST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + MOST + " engagements."));
        }
        return size;
    }

    /** Returns the last row of the page before, if there is one. */
    @Nullable Keyset start() {
        if (after == null) {
            return null;
        }
        Keyset start = Keyset.read(after, PARTS);
        if (!start.word(0).equals(order())) {
            throw Keyset.invalid();
        }
        return start;
    }

    /** Returns where the page ends, for the page behind it. */
    String end(SortedRow last) {
        return Keyset.of(order(), last.key(), last.title(), last.row().id()).text();
    }

    private String order() {
        return by().parameter() + (descending() ? "-" : "+");
    }
}
