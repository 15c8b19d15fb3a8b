package dev.pep.notification.invitation;

import dev.pep.notification.message.PreviewView;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows who publishes exactly the email that a contact will get, but for the link, which leads nowhere. */
@RestController
@Tag(name = "Previews")
class InvitationPreviewController {

    private final InvitationKind kind;

    InvitationPreviewController(InvitationKind kind) {
        this.kind = kind;
    }

    @PostMapping("/api/notification/previews/engagement-invitation")
    @ForSenders
    @Operation(summary = "Preview the invitation that a contact would get, with a link that opens nothing")
    PreviewView preview(@RequestBody InvitationPreviewRequest wanted, InternalUser user) {
        return kind.preview(wanted.facts(user.name())).orElseThrow();
    }
}
