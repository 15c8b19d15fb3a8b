package dev.pep.bench.tool;

import dev.pep.bench.figure.Percentile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One client of a service, which sends one call after the other and fails on any answer but 200. */
public final class Api implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    public Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    public String address() {
        return address;
    }

    public String token() {
        return token;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(send(path));
    }

    public byte[] send(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /** Returns calls of these paths for wrk. */
    public List<String> requests(List<String> paths) {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
        return paths.stream().map(path -> Wrk.request("GET", path, headers, "")).toList();
    }

    /** Returns how long a call takes that a part of all calls does not exceed, in milliseconds. */
    public double percentile(List<String> paths, Repeats repeats, double part) throws Exception {
        return Percentile.of(repeats.millis(i -> send(paths.get(i % paths.size()))), part);
    }

    @Override
    public void close() {
        http.close();
    }
}
