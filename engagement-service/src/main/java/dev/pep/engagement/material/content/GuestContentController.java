package dev.pep.engagement.material.content;

import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.material.FindMaterial;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bytes of a partner's own materials. */
@RestController
@RequestMapping("/api/partner/engagement/materials/{id}")
@Tag(name = "Partner's page")
@PreAuthorize("hasAuthority('PURPOSE_engagement')")
class GuestContentController {

    private final InvitationGate gate;
    private final FindMaterial find;
    private final ServeContent content;

    GuestContentController(InvitationGate gate, FindMaterial find, ServeContent content) {
        this.gate = gate;
        this.find = find;
        this.content = content;
    }

    @GetMapping("/content")
    @ApiResponse(
            responseCode = "200",
            description = "The bytes, under the type of the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @Operation(summary = "Download a file of the partner, or a part of it")
    ResponseEntity<InputStreamResource> download(
            @PathVariable UUID id, PartnerCaller caller, @Parameter(hidden = true) @RequestHeader HttpHeaders asked) {
        return content.download(find.own(id, gate.checkParticipant(caller)), asked);
    }

    @GetMapping("/preview")
    @ApiResponse(
            responseCode = "200",
            description = "The bytes: a PDF, or a picture under its own type",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @Operation(summary = "Show a file of the partner, if it is a picture or a PDF")
    ResponseEntity<InputStreamResource> preview(
            @PathVariable UUID id, PartnerCaller caller, @Parameter(hidden = true) @RequestHeader HttpHeaders asked) {
        return content.preview(find.own(id, gate.checkParticipant(caller)), asked);
    }
}
