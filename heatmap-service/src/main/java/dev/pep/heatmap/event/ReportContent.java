package dev.pep.heatmap.event;

import org.jspecify.annotations.Nullable;

/**
 * What a partner says of an account.
 *
 * @param status TARGET, PAST_CUSTOMER or ACTIVE_CUSTOMER
 */
public record ReportContent(
        @Nullable String status,
        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        @Nullable String notes) {

    /** Returns whether it says nothing. */
    public boolean nothing() {
        return status == null && !business && !it && execLevel == null && notes == null;
    }
}
