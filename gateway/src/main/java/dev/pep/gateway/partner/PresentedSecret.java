package dev.pep.gateway.partner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The secret of a link as a partner brought it; it never prints itself. */
record PresentedSecret(String secret) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,128}");

    /** Not an argument of a controller: Spring writes those to its log when asked for everything. */
    static Optional<PresentedSecret> in(HttpServletRequest request) {
        return of(request.getParameter("secret"));
    }

    static Optional<PresentedSecret> of(@Nullable String text) {
        return Optional.ofNullable(text).filter(SHAPE.asMatchPredicate()).map(PresentedSecret::new);
    }

    @Override
    public String toString() {
        return "PresentedSecret[hidden]";
    }
}
