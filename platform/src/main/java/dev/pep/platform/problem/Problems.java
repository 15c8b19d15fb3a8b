package dev.pep.platform.problem;

import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem details whose types are addresses under one root. */
final class Problems {

    static final String ROOT = "https://pep.example/problems/";

    private Problems() {}

    static ProblemDetail of(HttpStatusCode status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(ROOT + type));
        problem.setTitle(title);
        return problem;
    }

    static ProblemDetail of(Problem fact) {
        ProblemDetail problem = of(fact.status(), fact.type(), fact.title(), String.valueOf(fact.getMessage()));
        fact.properties().forEach(problem::setProperty);
        return problem;
    }
}
