package dev.pep.notification.request;

import dev.pep.notification.message.PreviewView;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows who asks exactly the mail that a contact will get, but for the link, which leads nowhere. */
@RestController
@Tag(name = "Previews")
class PreviewController {

    private static final UUID NO_LINK = new UUID(0, 0);
    private static final int LONGEST_MESSAGE = 4000;

    private final ReportRequestKind kind;

    PreviewController(ReportRequestKind kind) {
        this.kind = kind;
    }

    @PostMapping("/api/notification/previews/report-request")
    @ForSenders
    @Operation(summary = "Preview the email that a contact would get, with a link that opens nothing")
    PreviewView preview(@RequestBody PreviewRequest wanted) {
        return kind.preview(wanted.facts()).orElseThrow();
    }

    /** What the mail would be about. */
    record PreviewRequest(
            @Schema(description = "Name of the partner") @Nullable String partnerName,

            @Schema(description = "Name of the contact, for the greeting") @Nullable String contactName,

            @Schema(description = "Name of the person who asks") @Nullable String askedBy,

            @Schema(description = "Due date") @Nullable LocalDate dueOn,

            @Schema(description = "A message to the partner", maxLength = LONGEST_MESSAGE) @Nullable String message,

            @Schema(description = "How many accounts the partner is asked about")
            int accounts) {

        RequestFacts facts() {
            if (message != null && message.length() > LONGEST_MESSAGE) {
                throw new Invalid(Map.of("message", "The message must not be longer than 4000 characters."));
            }
            return new RequestFacts(
                    NO_LINK,
                    Objects.requireNonNullElse(partnerName, "the partner"),
                    Objects.requireNonNullElse(contactName, "the contact"),
                    Objects.requireNonNullElse(askedBy, "you"),
                    dueOn,
                    message,
                    accounts,
                    null);
        }
    }
}
