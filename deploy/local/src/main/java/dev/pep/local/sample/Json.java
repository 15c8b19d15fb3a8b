package dev.pep.local.sample;

import dev.pep.local.process.ProcessFailed;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls that must succeed: anything but a 2xx or 3xx ends the loading with the answer's text. */
final class Json {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int FIRST_FAILURE = 400;

    private Json() {}

    static HttpResponse<String> send(HttpRequest.Builder request) {
        var complete = request.timeout(Duration.ofMinutes(2)).build();
        try {
            var answer = CLIENT.send(complete, BodyHandlers.ofString());
            if (answer.statusCode() >= FIRST_FAILURE) {
                throw failed(complete, answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException failure) {
            throw failed(complete, failure.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(complete, "interrupted");
        }
    }

    private static ProcessFailed failed(HttpRequest request, String why) {
        return new ProcessFailed(
                "The sample cannot be loaded: " + request.method() + " " + request.uri() + " gave " + why);
    }

    static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    static String write(Object content) {
        return JsonMapper.shared().writeValueAsString(content);
    }

    /** A value as part of an address or a form. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The same id for the same words, always. */
    static String id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
