package dev.pep.notification;

import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.contract.Contract;
import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.Trial;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
@Import(Surroundings.class)
class ContractIntegrationTests {

    @Autowired
    private Environment service;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    private URI address;
    private Contract contract;

    @BeforeEach
    void read() throws IOException, InterruptedException {
        address = URI.create("http://localhost:" + service.getRequiredProperty("local.server.port"));
        contract = Contract.at(address.resolve("/v3/api-docs"));
    }

    @Test
    @DisplayName("quality 5: every operation is described in full, with examples that its own schemas accept")
    void isDescribedInFull() {
        contract.assertDescribedInFull();
    }

    @TestFactory
    @DisplayName("quality 5: the service answers each operation's example as it promises")
    Stream<DynamicTest> answersItsExamples() {
        ExampleReader reader = new ExampleReader(service, events, jdbc);
        Trial trial = new Trial(contract, address);
        return contract.each(operation -> run(trial, operation, reader));
    }

    private static void run(Trial trial, ContractOperation operation, ExampleReader reader) throws Exception {
        trial.of(operation, reader.ready(operation.id()), "Authorization", "Bearer " + reader.token());
    }
}
