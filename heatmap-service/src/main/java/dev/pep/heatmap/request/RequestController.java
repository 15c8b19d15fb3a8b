package dev.pep.heatmap.request;

import dev.pep.heatmap.access.ForReaders;
import dev.pep.heatmap.access.ForRequestKeepers;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Report requests: preview, send, follow, revoke, send again. */
@RestController
@RequestMapping("/api/heatmap/report-requests")
@ForReaders
@Tag(name = "Report requests")
class RequestController {

    private static final int LONGEST_KEY = 200;

    private final PreviewRequest previewRequest;
    private final SendRequests sendRequests;
    private final FollowRequests followRequests;
    private final KeepRequest keepRequest;

    RequestController(
            PreviewRequest previewRequest,
            SendRequests sendRequests,
            FollowRequests followRequests,
            KeepRequest keepRequest) {
        this.previewRequest = previewRequest;
        this.sendRequests = sendRequests;
        this.followRequests = followRequests;
        this.keepRequest = keepRequest;
    }

    /** Requests, newest first. */
    record RequestList(List<RequestView> requests) {}

    @GetMapping
    @Operation(summary = "The latest 500 requests that the caller may see, newest first")
    RequestList find(
            @Parameter(hidden = true) InternalUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> state) {
        return new RequestList(followRequests.find(q, state, user));
    }

    @PostMapping("/{id}/revoke")
    @ForRequestKeepers
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a request; its links end at once")
    void revoke(@Parameter(hidden = true) InternalUser user, @PathVariable UUID id) {
        keepRequest.revoke(id, user);
    }

    @PostMapping("/{id}/links/{linkId}/send-again")
    @ForRequestKeepers
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send a contact a new link; the old one ends")
    void sendAgain(@Parameter(hidden = true) InternalUser user, @PathVariable UUID id, @PathVariable UUID linkId) {
        keepRequest.sendAgain(id, linkId, user);
    }
}
