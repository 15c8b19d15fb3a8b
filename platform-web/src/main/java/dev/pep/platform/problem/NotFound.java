package dev.pep.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** There is no such thing for this caller: what is not the caller's looks exactly like what does not exist. */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * Says that a thing is not there.
     *
     * @param what what was looked for, in words, such as {@code report request}
     */
    public NotFound(String what) {
        super(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no such " + what + ".", Map.of());
    }
}
