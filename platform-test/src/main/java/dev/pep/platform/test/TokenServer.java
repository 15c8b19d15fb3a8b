package dev.pep.platform.test;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** Serves public keys, and gives a machine token to whoever asks for client credentials. */
final class TokenServer {

    private static final String TOKEN = """
            {"access_token": "%s", "token_type": "Bearer", "expires_in": 1800}
            """;

    private final HttpServer server;

    TokenServer(Map<String, JWK> keys, Supplier<String> machineToken) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keys.forEach((path, key) -> serve(path, () -> new JWKSet(key).toString()));
        serve("/token", () -> TOKEN.formatted(machineToken.get()));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void serve(String path, Supplier<String> body) {
        server.createContext(path, exchange -> answer(exchange, body.get()));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
