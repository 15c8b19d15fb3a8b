package dev.pep.e2e.copies;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** HTTP calls that may fail: without an answer there is nothing. */
public final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        return send(request, PATIENCE);
    }

    Optional<HttpResponse<String>> send(HttpRequest.Builder request, Duration patience) {
        try {
            return Optional.of(client.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Optional<String> find(URI address) {
        return send(HttpRequest.newBuilder(address))
                .filter(answer -> answer.statusCode() == 200)
                .map(HttpResponse::body);
    }
}
