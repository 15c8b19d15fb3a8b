package dev.pep.heatmap.request.following;

import dev.pep.heatmap.request.following.FollowRequests.RequestPage;
import dev.pep.heatmap.request.following.RemindPartners.RemindRequest;
import dev.pep.heatmap.request.following.RemindPartners.Reminded;
import dev.pep.heatmap.request.following.RequestHistory.RequestDetail;
import dev.pep.platform.access.ForReaders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Report requests: follow, remind, extend, revoke, send again. */
@RestController
@RequestMapping("/api/heatmap/report-requests")
@ForReaders
@Tag(name = "Report requests")
class RequestController {

    private final FollowRequests followRequests;
    private final RequestHistory requestHistory;
    private final RemindPartners remindPartners;
    private final ExtendDueDate extendDueDate;
    private final RevokeRequest revokeRequest;
    private final SendLink sendLink;

    RequestController(
            FollowRequests followRequests,
            RequestHistory requestHistory,
            RemindPartners remindPartners,
            ExtendDueDate extendDueDate,
            RevokeRequest revokeRequest,
            SendLink sendLink) {
        this.followRequests = followRequests;
        this.requestHistory = requestHistory;
        this.remindPartners = remindPartners;
        this.extendDueDate = extendDueDate;
        this.revokeRequest = revokeRequest;
        this.sendLink = sendLink;
    }

    @GetMapping
    @Operation(summary = "A page of the requests that the caller may see, newest first")
    RequestPage find(InternalUser user, @ParameterObject RequestFilter filter) {
        return followRequests.find(filter, user);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One request, its history, and the partner's contacts who could also be asked")
    RequestDetail detail(InternalUser user, @PathVariable UUID id) {
        return requestHistory.of(id, user);
    }

    @PostMapping("/remind")
    @ForRequestKeepers
    @Operation(summary = "Remind the partners that still owe a report; answers who was left out, and why")
    Reminded remind(InternalUser user, @RequestBody RemindRequest wish) {
        return remindPartners.remind(wish, user);
    }

    /** A later due date. */
    record ExtendRequest(
            @Schema(
                    description =
                            "The new due date, in the caller's time zone: after the current one, at most a year ahead")
            @Nullable LocalDate dueOn) {}

    @PostMapping("/{id}/extend")
    @ForRequestKeepers
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Extend the due date; the links work longer, and the contacts are told")
    void extend(InternalUser user, @PathVariable UUID id, @RequestBody ExtendRequest request) {
        extendDueDate.extend(id, request.dueOn(), user);
    }

    @PostMapping("/{id}/contacts/{contactId}")
    @ForRequestKeepers
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask one more contact, who was added to the partner later")
    void addContact(InternalUser user, @PathVariable UUID id, @PathVariable UUID contactId) {
        sendLink.toAnother(id, contactId, user);
    }

    @PostMapping("/{id}/revoke")
    @ForRequestKeepers
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a request; its links stop working at once")
    void revoke(InternalUser user, @PathVariable UUID id) {
        revokeRequest.revoke(id, user);
    }

    @PostMapping("/{id}/links/{linkId}/send-again")
    @ForRequestKeepers
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send a contact a new link; the old one stops working")
    void sendAgain(InternalUser user, @PathVariable UUID id, @PathVariable UUID linkId) {
        sendLink.again(id, linkId, user);
    }
}
