package dev.pep.platform.link;

import java.net.URI;
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
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED, "This link does not work any more. Ask for a new one.");
        problem.setType(URI.create("https://pep.example/problems/link-ended"));
        problem.setTitle("The link has ended");
        return problem;
    }
}
