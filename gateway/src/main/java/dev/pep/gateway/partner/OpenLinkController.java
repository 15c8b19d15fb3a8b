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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exchanges the secret of a link for a session, when a person has pressed the button; no other method changes a thing.
 */
@RestController
class OpenLinkController {

    private static final String RETRY_SECONDS = "10";

    private final PartnerLimits limits;
    private final PartnerAddresses addresses;
    private final LinkOwner owner;
    private final BrowserSessions sessions;
    private final ProblemWriter problems;

    OpenLinkController(
            PartnerLimits limits,
            PartnerAddresses addresses,
            LinkOwner owner,
            BrowserSessions sessions,
            ProblemWriter problems) {
        this.limits = limits;
        this.addresses = addresses;
        this.owner = owner;
        this.sessions = sessions;
        this.problems = problems;
    }

    @PostMapping(PartnerAddresses.ENTRY)
    void open(@PathVariable String entry, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PresentedSecret> secret = PresentedSecret.in(request);
        long wait = limits.beforeAttempt(request.getRemoteAddr(), secret);
        if (wait > 0) {
            refuse(request, response, GatewayProblems.tooMany(wait), String.valueOf(wait));
            return;
        }
        try {
            Optional<OpenedLink> link =
                    addresses.entry(entry).flatMap(owned -> secret.flatMap(known -> owner.open(owned, known)));
            link.ifPresent(opened -> sessions.start(opened, request, response));
            SeeOther.to(response, link.map(OpenedLink::page).orElse("/" + entry + "?invalid"));
        } catch (LinkOwnerDown down) {
            ProblemDetail problem = GatewayProblems.unavailable(
                    "Opening links", "Your link is fine, but it cannot be opened right now. Try again in a minute.");
            refuse(request, response, problem, RETRY_SECONDS);
        }
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
