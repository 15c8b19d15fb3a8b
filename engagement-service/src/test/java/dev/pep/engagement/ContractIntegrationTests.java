package dev.pep.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.ContractTests;
import dev.pep.platform.test.contract.ServiceExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
class ContractIntegrationTests extends ContractTests {

    @Autowired
    private TestExamples examples;

    @Override
    protected ServiceExamples examples() {
        return examples.all();
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
                                "@", "\"ou\"", "\"ous\"", "\"criteria\"", "\"segment\"", "\"segments\"", "\"industry\"")
                        .doesNotContain("\"sellers\"", "\"readiness\"", "\"endReason\"", "\"partner\"")
                        .doesNotContain(
                                "\"partnerId\"", "\"engagementId\"", "\"contactId\"", "\"linkId\"", "\"requestId\"")
                        .doesNotContain("Birch", "by mail", "Enterprise", "Major", "Energy", ExampleNames.OU));
    }
}
