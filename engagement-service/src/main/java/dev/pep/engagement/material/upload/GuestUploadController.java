package dev.pep.engagement.material.upload;

import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Uploads of partners. The protocol is described by tus, not by this service's document. */
@RestController
@Hidden
@PreAuthorize("hasAuthority('PURPOSE_engagement')")
class GuestUploadController {

    private static final String PATH = "/api/partner/engagement/uploads";

    private final Protocol protocol;
    private final Senders senders;

    GuestUploadController(Protocol protocol, Senders senders) {
        this.protocol = protocol;
        this.senders = senders;
    }

    @TusMapping({PATH, PATH + "/{id}"})
    void upload(PartnerCaller caller, HttpServletRequest request, HttpServletResponse response) {
        protocol.answer(PATH, senders.of(caller), request, response);
    }
}
