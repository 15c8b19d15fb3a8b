package dev.pep.engagement.material.upload;

import dev.pep.platform.access.ForSenders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.RestController;

/** Uploads of people of the company. The protocol is described by tus, not by this service's document. */
@RestController
@ForSenders
@Hidden
class UploadController {

    private static final String PATH = "/api/engagement/uploads";

    private final Protocol protocol;
    private final Senders senders;

    UploadController(Protocol protocol, Senders senders) {
        this.protocol = protocol;
        this.senders = senders;
    }

    @TusMapping({PATH, PATH + "/{id}"})
    void upload(InternalUser user, HttpServletRequest request, HttpServletResponse response) {
        protocol.answer(PATH, senders.of(user), request, response);
    }
}
