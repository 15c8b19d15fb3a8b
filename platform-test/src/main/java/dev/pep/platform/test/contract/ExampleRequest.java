package dev.pep.platform.test.contract;

import dev.pep.platform.test.contract.ContractOperation.Media;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An operation's example as a request. */
final class ExampleRequest {

    private final ContractOperation operation;
    private final Map<String, String> standIns;

    ExampleRequest(ContractOperation operation, Map<String, String> standIns) {
        this.operation = operation;
        this.standIns = standIns;
    }

    HttpRequest to(URI service, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + path() + query()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        parameters("header").forEach(parameter -> request.header(name(parameter), real(parameter.path("example"))));
        operation
                .request()
                .ifPresentOrElse(
                        body -> put(body, request), () -> request.method(operation.method(), BodyPublishers.noBody()));
        return request.build();
    }

    private String path() {
        String path = operation.path();
        for (JsonNode parameter : parameters("path").toList()) {
            path = path.replace("{" + name(parameter) + "}", encoded(real(parameter.path("example"))));
        }
        return path;
    }

    private String query() {
        String query = parameters("query").flatMap(this::pairs).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A list is sent as its values, each under the name. */
    private Stream<String> pairs(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        return (example.isArray() ? example.valueStream() : Stream.of(example))
                .map(value -> name(parameter) + "=" + encoded(real(value)));
    }

    private Stream<JsonNode> parameters(String place) {
        return operation
                .parameters()
                .filter(parameter -> parameter.path("in").asString("").equals(place))
                .filter(parameter -> parameter.has("example"));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString();
    }

    private void put(Media body, HttpRequest.Builder request) {
        switch (body.type()) {
            case "multipart/form-data" -> {
                String boundary = UUID.randomUUID().toString();
                request.header("Content-Type", body.type() + "; boundary=" + boundary)
                        .method(operation.method(), BodyPublishers.ofString(parts(boundary, body.example())));
            }
            case "application/x-www-form-urlencoded" ->
                request.header("Content-Type", body.type())
                        .method(operation.method(), BodyPublishers.ofString(form(texts(body.example()))));
            default ->
                request.header("Content-Type", body.type())
                        .method(operation.method(), BodyPublishers.ofString(real(body.example())));
        }
    }

    private String parts(String boundary, JsonNode example) {
        return texts(example).entrySet().stream()
                .map(part -> """
                        --%s\r
                        Content-Disposition: form-data; name="%s"; filename="example.csv"\r
                        \r
                        %s\r
                        """.formatted(boundary, part.getKey(), part.getValue()))
                .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
    }

    private Map<String, String> texts(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> real(part.getValue())));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String real(JsonNode example) {
        String text = example.isString() ? example.stringValue() : example.toString();
        for (Map.Entry<String, String> standIn : standIns.entrySet()) {
            text = text.replace(standIn.getKey(), standIn.getValue());
        }
        return text;
    }
}
