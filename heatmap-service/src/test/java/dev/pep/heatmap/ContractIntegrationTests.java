package dev.pep.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.Contract;
import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.Trial;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
class ContractIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Contract contract;

    @BeforeEach
    void read() throws IOException, InterruptedException {
        contract = Contract.at(URI.create("http://localhost:" + port + "/v3/api-docs"));
    }

    @Test
    @DisplayName("quality 5: every operation is described in full, with examples that its own schemas accept")
    void isDescribedInFull() {
        contract.assertDescribedInFull();
    }

    @TestFactory
    @DisplayName("quality 5: the service answers each operation's example as it promises")
    Stream<DynamicTest> answersItsExamples() {
        ExampleCompany company = new ExampleCompany(port, tokens, jdbc);
        Trial trial = new Trial(contract, URI.create("http://localhost:" + port));
        return contract.each(operation -> run(trial, operation, company));
    }

    @TestFactory
    @DisplayName("quality 5: the service tells who asks for what is unknown so, as the document shows it")
    Stream<DynamicTest> doesNotKnowTheUnknown() {
        ExampleCompany company = new ExampleCompany(port, tokens, jdbc);
        Trial trial = new Trial(contract, URI.create("http://localhost:" + port));
        return contract.operations().stream()
                .filter(operation -> operation.refusals().contains(404))
                .map(operation -> dynamicTest(operation.toString(), () -> ask(trial, operation, company)));
    }

    @Test
    @DisplayName("H11: no example of what partners call has an internal field, or anything that internal examples tell")
    void showsPartnersNothingInternal() {
        Stream<ContractOperation> partners = contract.operations().stream()
                .filter(operation -> operation.path().startsWith("/api/partner/"));
        assertThat(partners)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.examples())
                        .doesNotContain(
                                "@", "\"ecm\"", "\"sellers\"", "\"segment\"", "\"ou\"", "\"industry\"", "\"key\"")
                        .doesNotContain(
                                "\"domain\"", "\"partners\"", "\"reports\"", "AC-1001", ExampleNames.OU, "Major"));
    }

    private static void ask(Trial trial, ContractOperation operation, ExampleCompany company) throws Exception {
        company.ready(operation.id());
        String token = company.token(operation.path());
        trial.refused(operation, 404, company.unknown(), "Authorization", "Bearer " + token);
    }

    private static void run(Trial trial, ContractOperation operation, ExampleCompany company) throws Exception {
        Map<String, String> standIns = company.ready(operation.id());
        trial.of(operation, standIns, "Authorization", "Bearer " + company.token(operation.path()));
        company.rest();
    }
}
