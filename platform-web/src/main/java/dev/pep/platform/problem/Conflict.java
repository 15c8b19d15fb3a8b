package dev.pep.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The state of a thing does not allow what is asked; the properties tell the caller what is there now. */
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String type, String title, String detail, Map<String, ?> properties) {
        super(HttpStatus.CONFLICT, type, title, detail, properties);
    }

    public Conflict(String type, String title, String detail) {
        this(type, title, detail, Map.of());
    }
}
