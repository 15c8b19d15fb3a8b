package dev.pep.gateway.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends a partner's session at once, for every copy of the gateway; whoever has none is answered the same. */
@RestController
class PartnerSignOutController {

    private final PartnerSessions sessions;
    private final PartnerCookie cookie;

    PartnerSignOutController(PartnerSessions sessions, PartnerCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @PostMapping("/partner/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.in(request).ifPresent(sessions::end);
        cookie.clear(response);
    }
}
