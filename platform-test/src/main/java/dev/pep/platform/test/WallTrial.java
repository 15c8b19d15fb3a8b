package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.ServiceExamples;
import dev.pep.platform.test.contract.Trial;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends an operation's example from both sides of a wall, about what is there and about what is not. */
final class WallTrial {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Trial trial;
    private final ContractOperation operation;
    private final ServiceExamples examples;

    WallTrial(Trial trial, ContractOperation operation, ServiceExamples examples) {
        this.trial = trial;
        this.operation = operation;
        this.examples = examples;
    }

    /** What a caller is told, but for ids, which are called as in the example, and for the time of day. */
    private record Told(int status, Map<String, List<String>> headers, String body) {

        static Told of(HttpResponse<String> answer, Map<String, String> standIns) {
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.remove("date");
            headers.remove("connection"); // the server closes one after many calls, whatever it is asked
            String body = answer.body();
            for (Map.Entry<String, String> standIn : standIns.entrySet()) {
                body = body.replace(standIn.getValue(), standIn.getKey());
            }
            return new Told(answer.statusCode(), headers, body);
        }
    }

    /** Fails if a stranger is told what is there from what is not, or if its owner or a seer is not. */
    void of(Wall wall) throws IOException, InterruptedException {
        Map<String, String> there = Map.copyOf(examples.ready(operation.id()));
        String owner = examples.token(operation.path());
        Map<String, String> nowhere = Map.copyOf(examples.unknown());
        assertNamed(there, nowhere, wall);
        assertHidden(with(there, wall.own()), with(nowhere, wall.own()), wall.strangers());
        assertOwned(there, nowhere, owner);
        for (Persona seer : wall.seers()) {
            trial.of(operation, examples.ready(operation.id()), "Authorization", "Bearer " + seer.token());
        }
    }

    /** The two calls must be about different things. */
    private void assertNamed(Map<String, String> there, Map<String, String> nowhere, Wall wall) {
        String place = operation.path().contains("{") ? "parameters" : "requestBody";
        String named = operation.node().path(place).toString();
        assertThat(there.entrySet())
                .as("what is named from behind the wall in " + named)
                .anyMatch(word -> named.contains(word.getKey())
                        && !wall.own().containsKey(word.getKey())
                        && !word.getValue().equals(nowhere.get(word.getKey())));
    }

    private void assertHidden(Map<String, String> there, Map<String, String> nowhere, List<Persona> strangers)
            throws IOException, InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        for (Persona stranger : strangers) {
            Told nothing = told(nowhere, stranger.token());
            assertThat(told(there, stranger.token()))
                    .as("what is there, to " + stranger.name())
                    .isEqualTo(nothing);
            statuses.add(nothing.status());
        }
        assertCalled(statuses);
    }

    /** Somebody must have come as far as the wall. */
    private void assertCalled(List<Integer> statuses) {
        assertThat(statuses).as("who may call").anyMatch(status -> status != FORBIDDEN);
        if (operation.path().contains("{")) {
            assertThat(statuses)
                    .as("what does not exist")
                    .containsAnyOf(NOT_FOUND)
                    .isSubsetOf(FORBIDDEN, NOT_FOUND);
        }
    }

    /** It must be there, and untouched by the strangers, and the owner must be able to tell. */
    private void assertOwned(Map<String, String> there, Map<String, String> nowhere, String owner)
            throws IOException, InterruptedException {
        Told nothing = told(nowhere, owner);
        Told promised = told(there, owner);
        assertThat(promised.status()).as("what the owner is told: %s", promised).isEqualTo(operation.status());
        assertThat(promised).as("what the owner is told").isNotEqualTo(nothing);
    }

    private Told told(Map<String, String> standIns, String token) throws IOException, InterruptedException {
        return Told.of(trial.sent(operation, standIns, "Authorization", "Bearer " + token), standIns);
    }

    private static Map<String, String> with(Map<String, String> standIns, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(standIns);
        all.putAll(own);
        return all;
    }
}
