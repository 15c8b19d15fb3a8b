package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pep.platform.test.contract.Contract;
import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.ServiceExamples;
import dev.pep.platform.test.contract.Trial;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Holds a service to it that what is not the caller's answers exactly as what does not exist: extend it in
 * {@code WallIntegrationTests}, which says for each operation with an id in its path from whom the thing is kept, or
 * why everybody who may call may know of it. An operation of which nothing is said fails.
 *
 * <p>Each of those strangers sends the operation's example, once about a thing that is there and once about one that is
 * not: status, headers and body must be the same, but for the ids that were sent. Then the owner calls and is answered
 * as promised: so the thing was there, and no stranger has changed it.
 */
@PepIntegrationTest
public abstract class WallTests {

    private static final String LETTERS = "every administrator sees all dead letters";
    private static final Map<String, String> OF_THE_PLATFORM = Map.of(
            "GET /api/%s/dead-letters/{id}",
            LETTERS,
            "POST /api/%s/dead-letters/{id}/discard",
            LETTERS,
            "POST /api/%s/dead-letters/{id}/send-back",
            LETTERS,
            "POST /internal/links/{linkId}/secret",
            "the machine that mails links may ask for each",
            "POST /api/%s/read-models/{model}/rebuild",
            "every administrator may rebuild all read models");

    @LocalServerPort
    private int port;

    @Value("${pep.api}")
    private String api;

    private Contract contract;
    private Trial trial;

    /** Returns what makes the examples ready, as for {@code ContractTests}: a service that has walls says it. */
    protected ServiceExamples examples() {
        throw new UnsupportedOperationException("What is behind a wall must be made ready");
    }

    /**
     * Returns the walls of the service's own operations, such as {@code GET /api/x/{id}}. One that names a thing in its
     * query or body only can have walls, too.
     */
    protected Map<String, List<Wall>> walls() {
        return Map.of();
    }

    /** Returns the service's own operations with an id in their path that have no wall, and why. */
    protected Map<String, String> withoutWall() {
        return Map.of();
    }

    @BeforeEach
    void read() throws IOException, InterruptedException {
        URI service = URI.create("http://localhost:" + port);
        contract = Contract.at(service.resolve("/v3/api-docs"));
        trial = new Trial(contract, service);
    }

    @Test
    @DisplayName("quality 3: of every operation that names a thing it is said from whom the thing is kept")
    void knowsTheWallsOfEachOperation() {
        List<String> all =
                contract.operations().stream().map(ContractOperation::toString).toList();
        List<String> said = new ArrayList<>(withoutWall().keySet());
        OF_THE_PLATFORM.keySet().stream()
                .map(operation -> operation.formatted(api))
                .filter(all::contains)
                .forEach(said::add);
        said.addAll(walls().keySet());
        assertThat(all).containsAll(said);
        assertThat(said.stream().filter(WallTests::namesAThing))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(WallTests::namesAThing).toList());
    }

    private static boolean namesAThing(String operation) {
        return operation.contains("{");
    }

    @TestFactory
    @DisplayName("quality 3: what is not the caller's answers exactly as what does not exist")
    Stream<DynamicTest> hidesWhatIsNotTheCallers() {
        Map<String, List<Wall>> walls = walls();
        return walls.isEmpty() ? Stream.empty() : trials(walls, examples());
    }

    private Stream<DynamicTest> trials(Map<String, List<Wall>> walls, ServiceExamples examples) {
        return contract.operations().stream()
                .flatMap(operation -> walls.getOrDefault(operation.toString(), List.of()).stream()
                        .map(wall -> dynamicTest(
                                operation + " by " + wall, () -> new WallTrial(trial, operation, examples).of(wall))));
    }
}
