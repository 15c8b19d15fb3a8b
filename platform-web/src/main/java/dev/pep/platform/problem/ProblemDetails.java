package dev.pep.platform.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem details whose types are addresses under one root, and those that every program answers with. */
public final class ProblemDetails {

    private static final String ROOT = "https://pep.example/problems/";

    private ProblemDetails() {}

    /** Makes one whose type ends in this name, by which a program can tell it. */
    public static ProblemDetail of(HttpStatusCode status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(ROOT + type));
        problem.setTitle(title);
        return problem;
    }

    /** Nobody is signed in, or the sign-in has ended. */
    public static ProblemDetail signedOut() {
        return of(HttpStatus.UNAUTHORIZED, "signed-out", "You are not signed in", "Sign in and try again.");
    }

    /** Whoever is signed in may not do this. */
    public static ProblemDetail forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden", "This is not allowed", "Your role does not allow this.");
    }

    /** What is needed does not answer now. */
    public static ProblemDetail unavailable(String title, String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", title, detail);
    }

    /** Something failed for a reason that nobody foresaw. */
    public static ProblemDetail unexpected(HttpStatusCode status, String title, String detail) {
        return of(status, "unexpected", title, detail);
    }

    static ProblemDetail of(Problem fact) {
        ProblemDetail problem = of(fact.status(), fact.type(), fact.title(), String.valueOf(fact.getMessage()));
        fact.properties().forEach(problem::setProperty);
        return problem;
    }
}
