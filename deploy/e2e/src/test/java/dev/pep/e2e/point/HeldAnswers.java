package dev.pep.e2e.point;

import dev.pep.e2e.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Graph takes each mail and holds its answer back, until this is closed. */
final class HeldAnswers implements AutoCloseable {

    private final HttpRequest.Builder switches;

    HeldAnswers(RunningSystem system) {
        switches = HttpRequest.newBuilder(system.graphSimulator().resolve("/_simulator/faults"));
        send(switches.PUT(BodyPublishers.ofString("{\"mode\": \"hold\"}")));
    }

    @Override
    public void close() {
        send(switches.DELETE());
    }

    private static void send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(request.build(), BodyHandlers.discarding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
