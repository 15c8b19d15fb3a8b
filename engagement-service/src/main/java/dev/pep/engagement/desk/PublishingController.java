package dev.pep.engagement.desk;

import dev.pep.engagement.invitation.CancelEngagement;
import dev.pep.engagement.invitation.CheckPublishing;
import dev.pep.engagement.invitation.CheckPublishing.Publishing;
import dev.pep.engagement.invitation.EndInvitation.EndRequest;
import dev.pep.engagement.invitation.PublishEngagement;
import dev.pep.engagement.invitation.PublishEngagement.PublishRequest;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.openapi.ProblemBody;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The moments at which partners hear of an engagement: its publication, and its cancellation. */
@RestController
@RequestMapping("/api/engagement/engagements/{id}")
@ForSenders
@Tag(name = "Engagements")
class PublishingController {

    private final ShowEngagement show;
    private final CheckPublishing checkPublishing;
    private final PublishEngagement publishEngagement;
    private final CancelEngagement cancelEngagement;

    PublishingController(
            ShowEngagement show,
            CheckPublishing checkPublishing,
            PublishEngagement publishEngagement,
            CancelEngagement cancelEngagement) {
        this.show = show;
        this.checkPublishing = checkPublishing;
        this.publishEngagement = publishEngagement;
        this.cancelEngagement = cancelEngagement;
    }

    @GetMapping("/publishing")
    @Operation(summary = "Who would be invited, and what keeps the draft from being published")
    Publishing check(@PathVariable UUID id, InternalUser user) {
        return checkPublishing.of(id, user);
    }

    @PostMapping("/publish")
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "409",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(allOf = {ProblemBody.class, EngagementConflict.class})))
    @Operation(
            summary =
                    "Publish a draft and invite its partners; 409 not-publishable with what is wrong, or stale-edit with the current engagement")
    EngagementView publish(@PathVariable UUID id, @RequestBody PublishRequest request, InternalUser user) {
        boolean published = publishEngagement.publish(id, request, user);
        return StaleEdit.unless(published, show.of(id, user));
    }

    @PostMapping("/cancel")
    @Operation(summary = "Cancel a published engagement; its partners are told, and their links end")
    EngagementView cancel(@PathVariable UUID id, @RequestBody EndRequest request, InternalUser user) {
        cancelEngagement.cancel(id, request, user);
        return show.of(id, user);
    }
}
