package dev.pep.gateway.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems that the gateway itself can answer with; each has a stable type that a program can tell it by. */
public final class Problems {

    private static final String TYPES = "https://pep.example/problems/";

    private Problems() {}

    public static ProblemDetail signedOut() {
        return of(HttpStatus.UNAUTHORIZED, "signed-out", "You are not signed in", "Sign in and try again.");
    }

    public static ProblemDetail partnerSessionEnded() {
        return of(
                HttpStatus.UNAUTHORIZED,
                "partner-session-ended",
                "Your session has ended",
                "Open the link in your mail again to go on.");
    }

    public static ProblemDetail forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden", "This is not allowed", "You may not do this.");
    }

    public static ProblemDetail forged() {
        return of(
                HttpStatus.FORBIDDEN,
                "request-not-from-page",
                "The request did not come from this site",
                "Reload the page and try again.");
    }

    public static ProblemDetail tooMany(long seconds) {
        return of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts",
                "Links were opened too often from your network, or with this link. Try again in %d seconds."
                        .formatted(seconds));
    }

    public static ProblemDetail tooManyCalls(long seconds) {
        return of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-calls",
                "Too many calls",
                "Too many calls came at once. Try again in %d seconds.".formatted(seconds));
    }

    public static ProblemDetail unavailable(String part, String reason) {
        ProblemDetail problem = of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "part-unavailable",
                "%s is not available at the moment".formatted(part),
                reason);
        problem.setProperty("part", part);
        return problem;
    }

    static ProblemDetail storeDown() {
        return unavailable("PEP", "It cannot look up who you are. Try again shortly.");
    }

    static ProblemDetail unexpected(HttpStatus status) {
        return of(status, "unexpected", status.getReasonPhrase(), "The request could not be handled.");
    }

    private static ProblemDetail of(HttpStatus status, String name, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + name));
        problem.setTitle(title);
        return problem;
    }
}
