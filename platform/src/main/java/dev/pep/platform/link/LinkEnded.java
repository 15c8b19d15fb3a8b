package dev.pep.platform.link;

import dev.pep.platform.problem.ProblemDetails;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The link by which a partner came has ended: it was revoked, has expired, or was replaced by a newer one. */
public final class LinkEnded extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public LinkEnded() {
        super(HttpStatus.UNAUTHORIZED, problem(), null);
    }

    private static ProblemDetail problem() {
        return ProblemDetails.of(
                HttpStatus.UNAUTHORIZED,
                "link-ended",
                "The link has ended",
                "This link does not work any more. Ask for a new one.");
    }
}
