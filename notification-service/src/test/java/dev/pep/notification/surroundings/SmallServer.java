package dev.pep.notification.surroundings;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** An HTTP server on a free port whose next answers to a test can be told; else it answers as it normally does. */
final class SmallServer {

    private final Deque<Told> told = new ConcurrentLinkedDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final HttpServer server;

    SmallServer(Function<Call, Answer> normally) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> serve(exchange, normally));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Tells the next answers to calls in whose path or body these words are, which are the test's alone. */
    void next(String words, Answer... answers) {
        List.of(answers).forEach(answer -> told.add(new Told(words, answer)));
    }

    private void serve(HttpExchange exchange, Function<Call, Answer> normally) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Call call = new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    body);
            Answer answer = told(call).orElseGet(() -> normally.apply(call));
            think(answer);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private Optional<Answer> told(Call call) {
        return told.stream()
                .filter(next -> call.isAbout(next.words))
                .filter(told::remove) // or another call was quicker
                .map(Told::answer)
                .findFirst();
    }

    private void think(Answer answer) {
        try {
            if (never.await(answer.delay().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("It has stopped");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One call as it came in. */
    record Call(String method, String path, String authorization, String body) {

        boolean isAbout(String words) {
            return path.contains(words) || body.contains(words);
        }
    }

    private record Told(String words, Answer answer) {}
}
