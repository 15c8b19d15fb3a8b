package dev.pep.local.graph;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** Reading requests and writing answers. */
final class Http {

    static final int NO_CONTENT = 204;
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private Http() {}

    static byte[] body(HttpExchange exchange) throws IOException, GraphProblem {
        try (var body = unpacked(exchange)) {
            var bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new GraphProblem(413, "RequestEntityTooLarge", "The request is larger than 4 MB.");
            }
            return bytes;
        }
    }

    private static InputStream unpacked(HttpExchange exchange) throws IOException {
        var packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
    }

    /** A parameter of the query, empty if it is not there. */
    static String parameter(HttpExchange exchange, String name) {
        return Arrays.stream(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "")
                        .split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    static void json(HttpExchange exchange, int status, Object content) throws IOException {
        send(
                exchange,
                status,
                "application/json; charset=utf-8",
                JsonMapper.shared().writeValueAsBytes(content));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    static void empty(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }
}
