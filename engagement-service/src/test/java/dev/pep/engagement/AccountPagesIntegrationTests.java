package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
class AccountPagesIntegrationTests {

    /** Java and PostgreSQL do not agree on how these are written in lower case. */
    private static final String[] NAMES = {"İda Foods", "İda Foods", "ΟΔΟΣ", "ΟΔΟΣ", "Ivy Foods"};

    @Autowired
    private TestExamples examples;

    @Test
    @DisplayName("E1: pages of the accounts of an engagement join, whatever letters their names have")
    void joins() {
        Company company = examples.company();
        company.accounts("Major", NAMES);
        String path = ENGAGEMENTS + "/" + id(company.draft()) + "/accounts?limit=";
        JsonNode all = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> company.asCoordinator().get(path + NAMES.length).ok(),
                        page -> page.path("total").asInt() == NAMES.length);
        List<JsonNode> joined = new ArrayList<>();
        String after = "";
        for (int i = 0; i < NAMES.length; i++) {
            JsonNode page = company.asCoordinator().get(path + 1 + after).ok();
            page.path("accounts").forEach(joined::add);
            after = "&after=" + page.path("next").asString("");
        }
        assertThat(joined).isEqualTo(all.path("accounts").valueStream().toList());
    }
}
