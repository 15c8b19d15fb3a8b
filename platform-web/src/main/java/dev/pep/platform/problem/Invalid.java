package dev.pep.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** What was sent breaks a rule; property {@code errors} names each field and what is wrong with it. */
public final class Invalid extends Problem {

    private static final long serialVersionUID = 1L;

    public Invalid(Map<String, String> errors) {
        this("invalid", "Some values are not valid", String.join(" ", errors.values()), errors);
    }

    public Invalid(String type, String title, String detail, Map<String, String> errors) {
        super(HttpStatus.BAD_REQUEST, type, title, detail, errors.isEmpty() ? Map.of() : Map.of("errors", errors));
    }
}
