package dev.pep.engagement;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Stands for heatmap-service: gives each link that has not ended a secret, to machines only. */
@TestConfiguration(proxyBeanMethods = false)
class TestHeatmap {

    private static final String LINKS = "/internal/links/";
    private static final String SECRET = "/secret";
    private static final Set<String> ENDED = ConcurrentHashMap.newKeySet();

    /** Returns the secret of a link. */
    static String secretOf(String link) {
        return "SECRET-" + link.replace("-", "");
    }

    /** Lets a link work no more. */
    static void end(UUID link) {
        ENDED.add(link.toString());
    }

    @Bean
    HttpServer heatmapServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(LINKS, TestHeatmap::answer);
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar heatmapAddress(HttpServer heatmapServer) {
        return registry -> registry.add(
                "pep.services.heatmap.url",
                () -> "http://127.0.0.1:" + heatmapServer.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String caller = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            String link = path.replace(LINKS, "").replace(SECRET, "");
            if (!caller.startsWith("Bearer ey")) {
                exchange.sendResponseHeaders(401, -1);
            } else if (ENDED.contains(link)) {
                exchange.sendResponseHeaders(410, -1);
            } else if (path.endsWith(SECRET)) {
                byte[] body = "{\"secret\": \"%s\", \"expiresAt\": \"2027-01-05T15:00:00Z\"}"
                        .formatted(secretOf(link))
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }
}
