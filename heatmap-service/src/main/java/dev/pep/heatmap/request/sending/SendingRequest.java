package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.request.AskablePartners;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an ECM or a coordinator asks of partners; the due date and the message may be left out. */
record SendingRequest(
        @Schema(description = "Ids of the partners to ask, at most " + AskablePartners.MOST) @Nullable List<UUID> partnerIds,

        @Schema(description = "The accounts to ask about") @Nullable Selection selection,

        @Schema(description = "Ids of selected accounts not to ask about") @Nullable List<UUID> excludeAccountIds,

        @Schema(description = "Due date in the caller's time zone, from today to a year ahead; none if left out")
        @Nullable LocalDate dueOn,

        @Schema(
                description = "A message to the partners, for the email and the page",
                maxLength = SendingRequest.LONGEST_MESSAGE)
        @Nullable String message,

        @Schema(
                description =
                        "Whether to leave out the accounts that a partner was asked about recently; false by default")
        @Nullable Boolean leaveOutAskedLately,

        @Schema(description = "Whether to ask each partner only for missing or outdated answers; false by default")
        @Nullable Boolean onlyMissingOrStale) {

    static final int LONGEST_MESSAGE = 2_000;
}
