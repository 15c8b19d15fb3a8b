package dev.pep.local.graph;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The mailbox page and its parts; nothing but the page's own script runs in it. */
final class Pages {

    private static final Map<String, String> TYPES = Map.of(
            "/index.html", "text/html; charset=utf-8",
            "/mailbox.css", "text/css; charset=utf-8",
            "/mailbox.js", "text/javascript; charset=utf-8",
            "/mail.js", "text/javascript; charset=utf-8");
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src data: https:; frame-src 'self' about:; base-uri 'none'";

    private Pages() {}

    static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestURI().getPath();
            var path = asked.equals("/") ? "/index.html" : asked;
            var type = TYPES.get(path);
            if (type == null) {
                Http.send(exchange, 404, "text/plain", "There is no such page.".getBytes(StandardCharsets.UTF_8));
                return;
            }
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            try (var content = Pages.class.getResourceAsStream(path.substring(1))) {
                Http.send(
                        exchange,
                        200,
                        type,
                        Objects.requireNonNull(content, path).readAllBytes());
            }
        }
    }
}
