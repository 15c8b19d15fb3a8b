package dev.pep.engagement.room;

import dev.pep.engagement.heatmap.OpenHeatmap;
import dev.pep.engagement.heatmap.OpenHeatmap.HeatmapLink;
import dev.pep.engagement.invitation.AnswerInvitation;
import dev.pep.engagement.invitation.AnswerInvitation.DeclineRequest;
import dev.pep.engagement.invitation.EndInvitation;
import dev.pep.engagement.invitation.EndInvitation.EndRequest;
import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.room.RoomAccounts.RoomAccountPage;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The partner's page of an engagement: what it is, the answer, the accounts, and the way to the heatmap. */
@RestController
@RequestMapping("/api/partner/engagement")
@PreAuthorize("hasAuthority('PURPOSE_engagement')")
@Tag(name = "Partner's page")
@ApiResponse(
        responseCode = "401",
        description = "The link has ended (link-ended)",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(ref = "#/components/schemas/Problem")))
class RoomController {

    private final ShowRoom show;
    private final AnswerInvitation answerInvitation;
    private final EndInvitation endInvitation;
    private final RoomAccounts roomAccounts;
    private final InvitationGate gate;
    private final OpenHeatmap openHeatmap;

    RoomController(
            ShowRoom show,
            AnswerInvitation answerInvitation,
            EndInvitation endInvitation,
            RoomAccounts roomAccounts,
            InvitationGate gate,
            OpenHeatmap openHeatmap) {
        this.show = show;
        this.answerInvitation = answerInvitation;
        this.endInvitation = endInvitation;
        this.roomAccounts = roomAccounts;
        this.gate = gate;
        this.openHeatmap = openHeatmap;
    }

    @GetMapping
    @ApiResponse(responseCode = "200")
    @Operation(summary = "The engagement, the answer, tasks, materials and history")
    RoomView get(PartnerCaller caller) {
        return show.of(caller);
    }

    @PostMapping("/accept")
    @ApiResponse(responseCode = "200")
    @Operation(summary = "Accept the invitation; the tasks are made")
    RoomView accept(PartnerCaller caller) {
        answerInvitation.accept(caller);
        return show.of(caller);
    }

    @PostMapping("/decline")
    @ApiResponse(responseCode = "200")
    @Operation(summary = "Decline the invitation; it can still be accepted until it expires")
    RoomView decline(PartnerCaller caller, @RequestBody DeclineRequest request) {
        answerInvitation.decline(request, caller);
        return show.of(caller);
    }

    @PostMapping("/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take part no more; all links of the partner stop working")
    void leave(PartnerCaller caller, @RequestBody EndRequest request) {
        endInvitation.byPartner(request, caller);
    }

    @GetMapping("/accounts")
    @ApiResponse(responseCode = "200")
    @Operation(summary = "A page of the accounts by name; for partners that take part")
    RoomAccountPage accounts(
            PartnerCaller caller,
            @Parameter(description = "Where the previous page ends") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "Accounts per page, at most 500") @RequestParam(defaultValue = "100") int limit) {
        return roomAccounts.of(caller, after, limit);
    }

    @PostMapping("/heatmap-link")
    @ApiResponse(responseCode = "200")
    @Operation(summary = "The address of the contact's own report on the accounts")
    HeatmapLink heatmap(PartnerCaller caller) {
        return openHeatmap.of(gate.checkParticipant(caller));
    }
}
