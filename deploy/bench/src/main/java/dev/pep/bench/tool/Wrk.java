package dev.pep.bench.tool;

import dev.pep.bench.stack.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The HTTP load generator wrk, which sends prepared requests as fast as they are answered. */
public record Wrk(Path work, String address, int connections, int seconds) {

    private static final Pattern RESULT = Pattern.compile("pep (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final int ANSWER_MILLIS = 20_000;
    private static final String SEPARATOR = "\u0001";

    /** Returns answers other than errors per second; the requests are whole, as they go over the line. */
    public double rate(List<String> requests) throws IOException, InterruptedException {
        return done(requests).perSecond();
    }

    /**
     * Returns answers other than errors, and how many there were per second. The first request is sent once before, so
     * that what the very first call makes ready is not measured.
     */
    public Done done(List<String> requests) throws IOException, InterruptedException {
        awaitAnswer(requests.getFirst());
        Files.createDirectories(work);
        Path file = Files.writeString(work.resolve("wrk.requests"), String.join(SEPARATOR, requests));
        Path script = work.resolve("wrk.lua");
        try (var lua = Objects.requireNonNull(Wrk.class.getResourceAsStream("wrk.lua"))) {
            Files.write(script, lua.readAllBytes());
        }
        int threads = Math.min(connections, 2);
        var words = List.of(
                "wrk",
                "-t" + threads,
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "20s",
                "-s",
                script.toString(),
                address,
                "--",
                file.toString(),
                "" + threads);
        return read(Program.output(words, Map.of()));
    }

    private void awaitAnswer(String request) throws IOException {
        URI server = URI.create(address);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (status == null || !status.startsWith("HTTP/1.1 2")) {
                throw new IOException(address + " answers the first request with " + status);
            }
        }
    }

    private static Done read(String output) throws IOException {
        var result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IOException("wrk: " + output);
        }
        long refused = Long.parseLong(result.group(2));
        long good = Long.parseLong(result.group(1)) - refused;
        if (refused > good / 20) {
            throw new IOException("Too many requests were refused: " + output);
        }
        return new Done(good, good * 1e6 / Long.parseLong(result.group(4)));
    }

    /** Returns a request as it goes over the line. */
    public static String request(String method, String path, Map<String, String> headers, String body) {
        StringBuilder text = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        text.append("Host: localhost\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        if (!body.isEmpty()) {
            text.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return text.append("\r\n").append(body).toString();
    }
}
