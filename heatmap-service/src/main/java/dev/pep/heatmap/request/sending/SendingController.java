package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.request.RequestSettings;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sending report requests: preview, accept, follow, try again. */
@RestController
@ForSenders
@Tag(name = "Report requests")
class SendingController {

    private static final int LONGEST_KEY = 200;
    private static final String SENDINGS = "/api/heatmap/sendings";

    private final PreviewSending previewSending;
    private final AcceptSending acceptSending;
    private final FollowSendings followSendings;
    private final RequestSettings settings;

    SendingController(
            PreviewSending previewSending,
            AcceptSending acceptSending,
            FollowSendings followSendings,
            RequestSettings settings) {
        this.previewSending = previewSending;
        this.acceptSending = acceptSending;
        this.followSendings = followSendings;
        this.settings = settings;
    }

    /** Sendings, newest first. */
    record SendingList(
            List<SendingView> sendings,

            @Schema(description = "How many accounts a request can have")
            int mostAccounts) {}

    @PostMapping("/api/heatmap/report-requests/preview")
    @Operation(
            summary =
                    "Preview a sending: accounts, partners, who was asked recently, and the table that a partner gets")
    PreviewView preview(InternalUser user, @RequestBody SendingRequest request) {
        return previewSending.preview(request, user);
    }

    @PostMapping("/api/heatmap/report-requests")
    @Operation(
            summary = "Ask partners to report; answers at once with a sending, which goes on in the background",
            description =
                    "Repeating a call with the same idempotency key gets the same sending; a different body with that key gets 409.")
    @ApiResponse(responseCode = "202", description = "Accepted")
    ResponseEntity<SendingView> send(
            InternalUser user,
            @Parameter(description = "Chosen by the caller, new for each sending; 1 to 200 characters")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String key,
            @RequestBody SendingRequest request) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid(Map.of("Idempotency-Key", "The key must have 1 to " + LONGEST_KEY + " characters."));
        }
        UUID id = acceptSending.accept(request, key, user);
        return ResponseEntity.accepted()
                .location(URI.create(SENDINGS + "/" + id))
                .body(followSendings.find(id, user));
    }

    @GetMapping(SENDINGS)
    @Operation(
            summary =
                    "The caller's sendings of the last hour, older ones that are not complete, and how many accounts a request can have")
    SendingList latest(InternalUser user) {
        return new SendingList(followSendings.latest(user), settings.maxAccounts());
    }

    @GetMapping(SENDINGS + "/{id}")
    @Operation(summary = "The progress of a sending, partner by partner")
    SendingView find(InternalUser user, @PathVariable UUID id) {
        return followSendings.find(id, user);
    }

    @PostMapping(SENDINGS + "/{id}/retry")
    @Operation(summary = "Retry the partners that could not be asked; the others are not asked again")
    SendingView retry(InternalUser user, @PathVariable UUID id) {
        return followSendings.retry(id, user);
    }
}
