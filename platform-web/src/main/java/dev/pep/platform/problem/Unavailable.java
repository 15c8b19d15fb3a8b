package dev.pep.platform.problem;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Something that the call needs is not available now; the caller may try again after the given time. */
public final class Unavailable extends Problem {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Unavailable(String detail, Duration retryAfter) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not available now", detail, Map.of());
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
