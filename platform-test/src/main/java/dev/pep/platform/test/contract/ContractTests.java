package dev.pep.platform.test.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pep.platform.test.PepIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holds a service to each example of its document: extend it in {@code ContractIntegrationTests}. */
@PepIntegrationTest
public abstract class ContractTests {

    private static final int UNKNOWN = 404;

    @LocalServerPort
    private int port;

    private Contract contract;
    private Trial trial;

    /** Returns what makes the examples ready, new for each test. */
    protected abstract ServiceExamples examples();

    /** Returns the document of the running service. */
    protected final Contract contract() {
        return contract;
    }

    @BeforeEach
    void read() throws IOException, InterruptedException {
        URI service = URI.create("http://localhost:" + port);
        contract = Contract.at(service.resolve("/v3/api-docs"));
        trial = new Trial(contract, service);
    }

    @Test
    @DisplayName("quality 5: every operation is described in full, with examples that its own schemas accept")
    void isDescribedInFull() {
        contract.assertDescribedInFull();
    }

    @TestFactory
    @DisplayName("quality 5: the service answers each operation's example as it promises")
    Stream<DynamicTest> answersItsExamples() {
        ServiceExamples examples = examples();
        return contract.each(operation -> {
            trial.of(operation, examples.ready(operation.id()), "Authorization", bearer(examples, operation));
            examples.rest();
        });
    }

    @TestFactory
    @DisplayName("quality 5: the service tells who asks for what is unknown so, as the document shows it")
    Stream<DynamicTest> doesNotKnowTheUnknown() {
        ServiceExamples examples = examples();
        return contract.operations().stream()
                .filter(operation -> operation.refusals().contains(UNKNOWN))
                .map(operation -> dynamicTest(operation.toString(), () -> ask(operation, examples)));
    }

    private void ask(ContractOperation operation, ServiceExamples examples) throws Exception {
        examples.ready(operation.id());
        String bearer = bearer(examples, operation); // of who is known
        trial.refused(operation, UNKNOWN, examples.unknown(), "Authorization", bearer);
    }

    private static String bearer(ServiceExamples examples, ContractOperation operation) {
        return "Bearer " + examples.token(operation.path());
    }
}
