package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.request.AskablePartners;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an ECM or a coordinator asks of partners; the due date and the message may be left out. */
record SendRequest(
        @Schema(description = "Ids of the partners that are asked, at most " + AskablePartners.MOST) @Nullable List<UUID> partnerIds,

        @Schema(description = "The accounts that are asked about") @Nullable Selection selection,

        @Schema(description = "Ids of accounts of the selection that are not asked about") @Nullable List<UUID> excludeAccountIds,

        @Schema(description = "Day by which to answer, in the caller's zone: today to a year ahead; none if left out")
        @Nullable LocalDate dueOn,

        @Schema(
                description = "A word to the partners, for the mail and the page",
                maxLength = SendRequest.LONGEST_MESSAGE)
        @Nullable String message,

        @Schema(
                description =
                        "Whether no partner is asked about an account that it was asked about recently; false if it is not said")
        @Nullable Boolean leaveOutAskedLately,

        @Schema(
                description =
                        "Whether each partner is asked only where it has not answered, or long ago; false if it is not said")
        @Nullable Boolean onlyMissingOrStale) {

    static final int LONGEST_MESSAGE = 2_000;
}
