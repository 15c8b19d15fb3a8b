package dev.pep.engagement.material.content;

import dev.pep.engagement.material.FindMaterial;
import dev.pep.platform.access.ForReaders;
import dev.pep.platform.security.InternalUser;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bytes of materials for people of the company. */
@RestController
@RequestMapping("/api/engagement/materials/{id}")
@Tag(name = "Materials")
@ForReaders
class ContentController {

    private final FindMaterial find;
    private final ServeContent content;

    ContentController(FindMaterial find, ServeContent content) {
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
    @Operation(summary = "Download the file, or a part of it")
    ResponseEntity<InputStreamResource> download(
            @PathVariable UUID id, InternalUser user, @Parameter(hidden = true) @RequestHeader HttpHeaders asked) {
        return content.download(find.visible(id, user), asked);
    }

    @GetMapping("/preview")
    @ApiResponse(
            responseCode = "200",
            description = "The bytes: a PDF, or a picture under its own type",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @Operation(summary = "Show the file, if it is a picture or a PDF")
    ResponseEntity<InputStreamResource> preview(
            @PathVariable UUID id, InternalUser user, @Parameter(hidden = true) @RequestHeader HttpHeaders asked) {
        return content.preview(find.visible(id, user), asked);
    }
}
