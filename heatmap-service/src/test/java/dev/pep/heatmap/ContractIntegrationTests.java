package dev.pep.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.ContractTests;
import dev.pep.platform.test.contract.ServiceExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class ContractIntegrationTests extends ContractTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Override
    protected ServiceExamples examples() {
        return new ExampleCompany(port, tokens, jdbc);
    }

    @Test
    @DisplayName("H11: no example of what partners call has an internal field, or anything that internal examples tell")
    void showsPartnersNothingInternal() {
        Stream<ContractOperation> partners = contract().operations().stream()
                .filter(operation -> operation.path().startsWith("/api/partner/"));
        assertThat(partners)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.examples())
                        .doesNotContain(
                                "@", "\"ecm\"", "\"sellers\"", "\"segment\"", "\"ou\"", "\"industry\"", "\"key\"")
                        .doesNotContain(
                                "\"domain\"", "\"partners\"", "\"reports\"", "AC-1001", ExampleNames.OU, "Major"));
    }
}
