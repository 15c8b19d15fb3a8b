package dev.pep.gateway.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends the session that a partner names, else the one that the browser opened last, at once and for every copy of the
 * gateway; sessions of other links go on. Whoever has none is answered the same.
 */
@RestController
class PartnerSignOutController {

    private final CalledSession called;
    private final BrowserSessions sessions;

    PartnerSignOutController(CalledSession called, BrowserSessions sessions) {
        this.called = called;
        this.sessions = sessions;
    }

    @PostMapping("/partner/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        called.toEnd(request).ifPresent(session -> sessions.end(session.link(), request, response));
    }
}
