package dev.pep.platform.test.contract;

import dev.pep.platform.test.contract.ContractOperation.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What each operation of a document owes its reader. */
final class ContractRules {

    private static final String PROBLEM = "application/problem+json";
    private static final int FIRST_ERROR = 400;

    private final ContractOperation operation;
    private final Contract contract;
    private final List<String> faults = new ArrayList<>();

    ContractRules(ContractOperation operation, Contract contract) {
        this.operation = operation;
        this.contract = contract;
    }

    List<String> faults() {
        owes(!operation.node().path("summary").asString("").isBlank(), "has no summary");
        owes(!operation.node().path("tags").path(0).asString("-controller").endsWith("-controller"), "has no group");
        owes(operation.status() > 0, "does not tell its status when all is well");
        operation.parameters().forEach(this::parameter);
        operation.request().ifPresent(this::request);
        operation.statuses().forEach(this::answer);
        problem("default", operation.node().path("responses").path("default"));
        return faults;
    }

    private void parameter(JsonNode parameter) {
        String name = "parameter " + parameter.path("name").asString();
        JsonNode schema = contract.resolved(parameter.path("schema"));
        boolean inPath = parameter.path("in").asString("").equals("path");
        owes(Set.of("string", "integer", "boolean", "array").contains(type(schema)), name + " is of no plain type");
        owes(inPath || parameter.has("description"), name + " is not described");
        owes(parameter.has("example") || !parameter.path("required").asBoolean(false), name + " has no example");
        if (parameter.has("example")) {
            contract.faults(schema, parameter.path("example")).forEach(fault -> owes(false, name + ": " + fault));
        }
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return (type.isArray() ? type.path(0) : type).asString("");
    }

    private void request(Media media) {
        example("request", media);
        BodyFields.undescribed(media.schema(), contract).forEach(field -> owes(false, field + " is not described"));
    }

    private void answer(int status) {
        JsonNode response = contract.resolved(operation.response(status));
        if (status < FIRST_ERROR) {
            ContractOperation.media(response).ifPresent(media -> example("answer " + status, media));
        } else {
            problem(Integer.toString(status), response);
        }
    }

    private void problem(String status, JsonNode response) {
        Optional<Media> media = ContractOperation.media(contract.resolved(response));
        owes(media.filter(body -> body.type().equals(PROBLEM)).isPresent(), status + " is no problem detail");
        media.filter(Media::isShown).ifPresent(body -> example("problem " + status, body));
    }

    private void example(String what, Media media) {
        owes(media.isShown(), what + " has no example");
        if (media.isShown()) {
            contract.faults(media.schema(), media.example())
                    .forEach(fault -> owes(false, "example of " + what + ": " + fault));
        }
    }

    private void owes(boolean given, String fault) {
        if (!given) {
            faults.add(operation + ": " + fault);
        }
    }
}
