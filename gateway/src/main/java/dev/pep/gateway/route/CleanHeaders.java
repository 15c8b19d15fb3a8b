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

    private static final List<String> NOT_OUT = List.of(
            "Set-Cookie",
            "Server",
            "X-Powered-By",
            "Cache-Control",
            "Pragma",
            "Expires",
            "Strict-Transport-Security",
            "Content-Security-Policy",
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
        NOT_OUT.forEach(response.headers()::remove);
        return response;
    }

    private static boolean isForged(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NOT_IN.contains(lower) || NOT_IN_PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
