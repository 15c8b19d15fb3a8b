package dev.pep.gateway.partner;

import dev.pep.gateway.browser.SeeOther;
import dev.pep.gateway.problem.GatewayProblems;
import dev.pep.gateway.problem.PlainPage;
import dev.pep.platform.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exchanges the secret of a link for a session, when a person has pressed the button; no other method changes a thing.
 */
@RestController
class LinkController {

    private static final String RETRY_SECONDS = "10";

    private final PartnerLimits limits;
    private final LinkOwner owner;
    private final PartnerSessions sessions;
    private final PartnerCookie cookie;
    private final ProblemWriter problems;

    LinkController(
            PartnerLimits limits,
            LinkOwner owner,
            PartnerSessions sessions,
            PartnerCookie cookie,
            ProblemWriter problems) {
        this.limits = limits;
        this.owner = owner;
        this.sessions = sessions;
        this.cookie = cookie;
        this.problems = problems;
    }

    @PostMapping("/r")
    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LinkSecret> secret = LinkSecret.in(request);
        long wait = limits.beforeAttempt(request.getRemoteAddr(), secret);
        if (wait > 0) {
            refuse(request, response, GatewayProblems.tooMany(wait), String.valueOf(wait));
            return;
        }
        try {
            exchange(secret.flatMap(owner::open), request, response);
        } catch (LinkOwnerDown down) {
            ProblemDetail problem = GatewayProblems.unavailable(
                    "Opening links", "Your link is fine, but it cannot be opened right now. Try again in a minute.");
            refuse(request, response, problem, RETRY_SECONDS);
        }
    }

    private void exchange(Optional<OpenedLink> link, HttpServletRequest request, HttpServletResponse response) {
        if (link.isPresent()) {
            cookie.in(request).ifPresent(sessions::end);
            cookie.set(response, sessions.start(link.get()));
        }
        SeeOther.to(response, link.isPresent() ? "/report" : "/r?invalid");
    }

    /** The button is a form, so its answer is a page; reloading it posts the form again, which is the retry. */
    private void refuse(
            HttpServletRequest request, HttpServletResponse response, ProblemDetail problem, String retryAfter)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        String accept =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        if (accept.contains("text/html")) {
            String text = problem.getDetail() + " To try again, reload this page.";
            PlainPage.withoutLink(HttpStatus.valueOf(problem.getStatus()), String.valueOf(problem.getTitle()), text)
                    .write(response);
        } else {
            problems.write(response, problem);
        }
    }
}
