package dev.pep.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person wanted to go before they had to sign in; only ever a path of this site. */
record ReturnAddress(String path) {

    static final String PARAMETER = "returnTo";
    private static final String ATTRIBUTE = "pep.return-to";
    private static final ReturnAddress HOME = new ReturnAddress("/");
    private static final int LONGEST = 2000;

    /** One slash, then no second one and no backslash, which browsers read as one; and nothing that ends a header. */
    private static final Pattern OWN_SITE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    static ReturnAddress of(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path ->
                        path.length() <= LONGEST && OWN_SITE.matcher(path).matches())
                .map(ReturnAddress::new)
                .orElse(HOME);
    }

    void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, path);
    }

    static ReturnAddress recall(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return HOME;
        }
        String path = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return of(path);
    }
}
