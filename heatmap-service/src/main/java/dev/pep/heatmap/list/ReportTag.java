package dev.pep.heatmap.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one partner says of one account, as the company sees it.
 *
 * @param status TARGET, PAST_CUSTOMER or ACTIVE_CUSTOMER; null if the partner gave none
 * @param reportedBy name of the contact
 * @param old whether it is older than the configured age
 */
record ReportTag(
        UUID partnerId,
        String partnerName,
        String partnerShortName,

        @Schema(allowableValues = {"TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER"}) @Nullable String status,

        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        @Nullable String notes,
        @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        boolean old) {}
