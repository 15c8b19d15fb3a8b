package dev.pep.platform.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the request at hand. */
public final class Callers {

    private Callers() {}

    /** Returns the caller, or empty outside a request: in a listener or a timer. */
    public static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller())
                : Optional.empty();
    }
}
