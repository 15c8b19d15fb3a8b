package dev.pep.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A fact that keeps a call from being carried out, told to the caller as a problem detail (RFC 9457). */
public abstract sealed class Problem extends RuntimeException permits NotFound, Conflict, Invalid, Gone, Unavailable {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final String title;
    private final transient Map<String, ?> properties;

    Problem(HttpStatus status, String type, String title, String detail, Map<String, ?> properties) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.properties = properties;
    }

    HttpStatus status() {
        return status;
    }

    /** Returns the last part of the problem's type address, such as {@code stale-edit}. */
    public String type() {
        return type;
    }

    String title() {
        return title;
    }

    Map<String, ?> properties() {
        return properties;
    }
}
