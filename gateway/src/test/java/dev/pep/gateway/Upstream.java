package dev.pep.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A service behind the gateway: keeps what it is asked, answers as told, and can go down and come back. */
public final class Upstream implements AutoCloseable {

    /** A request as the service got it. */
    public record Seen(String method, String uri, Map<String, List<String>> headers, long size, String body) {

        public @Nullable String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? null : values.getFirst();
        }
    }

    /** Decides what a path answers. */
    public interface Answer {
        void to(HttpExchange exchange, Seen seen) throws IOException;
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final int port;
    private HttpServer server;

    Upstream() {
        server = start(0);
        port = server.getAddress().getPort();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void on(String path, int status, String type, String body) {
        on(path, (exchange, request) -> send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    public List<Seen> seen() {
        return seen;
    }

    public Seen last() {
        return seen.getLast();
    }

    public void goDown() {
        server.stop(0);
    }

    public void comeBack() {
        server = start(port);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Seen request = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body.length,
                    new String(body, 0, Math.min(body.length, 10_000), StandardCharsets.UTF_8));
            seen.add(request);
            Answer answer = answers.get(exchange.getRequestURI().getPath());
            Objects.requireNonNullElse(answer, (Answer) (to, same) ->
                            send(to, 200, "application/json", "{\"ok\":true}".getBytes(StandardCharsets.UTF_8)))
                    .to(exchange, request);
        }
    }

    private HttpServer start(int onPort) {
        try {
            HttpServer created = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            created.createContext("/", this::handle);
            created.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            created.start();
            return created;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
