package dev.pep.platform.test.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One operation of a document.
 *
 * @param method in upper case
 * @param path with its parameters in braces
 * @param node what the document says of it
 */
public record ContractOperation(String method, String path, JsonNode node) {

    private static final List<String> JSON = List.of("application/json", "application/problem+json");

    /** Returns the name that clients know it by. */
    public String id() {
        return node.path("operationId").asString("");
    }

    /** Returns the status that it answers with when all is well: the lowest that the document has. */
    public int status() {
        return statuses().filter(status -> status < 400).min(Integer::compare).orElse(0);
    }

    /** Returns all examples of the operation as they are in the document. */
    public String examples() {
        return Stream.of("example", "examples")
                .flatMap(name -> node.findValues(name).stream())
                .map(JsonNode::toString)
                .toList()
                .toString();
    }

    /** Returns the example of the answer when all is well. */
    public Optional<JsonNode> answer() {
        return media(response(status())).map(Media::example).filter(example -> !example.isMissingNode());
    }

    /** Returns the statuses of problems that the document shows. */
    public List<Integer> refusals() {
        return statuses()
                .filter(status -> status >= 400)
                .filter(status -> media(response(status)).filter(Media::isShown).isPresent())
                .toList();
    }

    Stream<Integer> statuses() {
        return node.path("responses").propertyNames().stream()
                .filter(name -> !name.equals("default"))
                .map(Integer::valueOf);
    }

    JsonNode response(int status) {
        return node.path("responses").path(Integer.toString(status));
    }

    Optional<Media> request() {
        return media(node.path("requestBody"));
    }

    Stream<JsonNode> parameters() {
        return node.path("parameters").valueStream();
    }

    static Optional<Media> media(JsonNode body) {
        return body.path("content").properties().stream()
                .findFirst()
                .map(entry -> new Media(
                        entry.getKey(),
                        entry.getValue().path("schema"),
                        Optional.ofNullable(entry.getValue().get("example"))
                                .orElse(JsonNodeFactory.instance.missingNode())));
    }

    /** A body: its type, the schema of its content, and an example, which may be missing. */
    record Media(String type, JsonNode schema, JsonNode example) {

        boolean isShown() {
            return !example.isMissingNode();
        }

        boolean isJson() {
            return JSON.contains(type);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
