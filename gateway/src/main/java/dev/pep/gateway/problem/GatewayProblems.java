package dev.pep.gateway.problem;

import dev.pep.platform.problem.ProblemDetails;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems that only the gateway answers with, beside those of all programs. */
public final class GatewayProblems {

    private GatewayProblems() {}

    public static ProblemDetail partnerSessionEnded() {
        return ProblemDetails.of(
                HttpStatus.UNAUTHORIZED,
                "partner-session-ended",
                "Your session has ended",
                "Open the link in your email again to go on.");
    }

    public static ProblemDetail forged() {
        return ProblemDetails.of(
                HttpStatus.FORBIDDEN,
                "request-not-from-page",
                "The request did not come from this site",
                "Reload the page and try again.");
    }

    public static ProblemDetail tooMany(long seconds) {
        return ProblemDetails.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts",
                "Links were opened too often from your network, or with this link. Try again in %d seconds."
                        .formatted(seconds));
    }

    public static ProblemDetail tooManyCalls(long seconds) {
        return ProblemDetails.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-calls",
                "Too many calls",
                "Too many calls came at once. Try again in %d seconds.".formatted(seconds));
    }

    /** A part of PEP does not answer now, and the rest goes on working. */
    public static ProblemDetail unavailable(String part, String reason) {
        ProblemDetail problem = ProblemDetails.unavailable("%s is not available at the moment".formatted(part), reason);
        problem.setProperty("part", part);
        return problem;
    }

    static ProblemDetail storeDown() {
        return unavailable("PEP", "It cannot look up your session. Try again shortly.");
    }

    static ProblemDetail unexpected(HttpStatus status) {
        return ProblemDetails.unexpected(status, status.getReasonPhrase(), "The request could not be handled.");
    }
}
