package dev.pep.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets no header through that only the gateway may say: who the caller is and where they come from on the way in,
 * cookies and rules for the browser on the way out.
 */
@Component
class CleanHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final Set<String> NOT_IN = Set.of(
            "authorization",
            "proxy-authorization",
            "cookie",
            "forwarded",
            "via",
            "x-real-ip",
            "true-client-ip",
            "x-csrf-token",
            "x-xsrf-token",
            "x-http-method-override",
            "x-original-url",
            "x-rewrite-url",
            "pep-subject"); // the token says it

    private static final List<String> NOT_IN_PREFIXES =
            List.of("x-forwarded-", "x-user", "x-auth", "x-remote-", "x-pep-", "x-envoy-", "x-ms-client-principal");

    /**
     * The one rule that a service may set: what it gives out has no rights at all, less than the gateway's own allow.
     */
    private static final String NO_RIGHTS = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private static final List<String> NOT_OUT = List.of(
            "Set-Cookie",
            "Server",
            "X-Powered-By",
            "Cache-Control",
            "Pragma",
            "Expires",
            "Strict-Transport-Security",
            POLICY,
            "X-Frame-Options",
            "X-Content-Type-Options",
            "X-XSS-Protection",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "X-Request-Id");

    ServerRequest request(ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> List.copyOf(headers.headerNames()).stream()
                        .filter(CleanHeaders::isForged)
                        .forEach(headers::remove))
                .build();
    }

    ServerResponse response(ServerRequest request, ServerResponse response) {
        boolean noRights = NO_RIGHTS.equals(response.headers().getFirst(POLICY));
        NOT_OUT.forEach(response.headers()::remove);
        if (noRights) {
            response.headers().set(POLICY, NO_RIGHTS);
        }
        return response;
    }

    private static boolean isForged(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NOT_IN.contains(lower) || NOT_IN_PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
