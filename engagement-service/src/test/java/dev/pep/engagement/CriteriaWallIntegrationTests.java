package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CompanyTest
class CriteriaWallIntegrationTests {

    @Autowired
    private Companies companies;

    private Company company;
    private Http everywhere;
    private Http own;
    private UUID alder;
    private JsonNode draft;

    @BeforeEach
    void planBeyondOneUnit() {
        company = companies.found();
        everywhere = company.as(new InternalUser(
                "leader@pep.example", "Leader", Set.of(Role.OU_COORDINATOR), new OuScope(true, Set.of()), null));
        own = company.asCoordinator();
        company.accounts("Major", "Northern Bakery");
        company.account(UUID.randomUUID(), "Eastern Bakery", company.ou() + " East", "Major");
        alder = company.partner("Alder", 1);
        Map<String, Object> plan = company.plan("Both units", alder);
        plan.put(
                "criteria", Map.of("segments", List.of("Major"), "ous", List.of(company.ou(), company.ou() + " East")));
        UUID id = id(everywhere.post(ENGAGEMENTS, plan).ok());
        draft = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> everywhere.get(ENGAGEMENTS + "/" + id).ok(),
                        seen -> seen.path("accounts").asInt() == 2);
    }

    @Test
    @DisplayName(
            "E1, E2: a coordinator of one unit cannot publish criteria that reach beyond it, and counts its own only")
    void keepsFromPublishing() {
        JsonNode check = own.get(path("/publishing")).ok();
        assertThat(check.path("accounts").asInt()).isEqualTo(1);
        assertThat(check.path("problems").findValuesAsString("field")).containsExactly("criteria");
        assertThat(own.post(path("/publish"), version()).problem()).isEqualTo("409 not-publishable");
    }

    @Test
    @DisplayName("E1, E4: nor invite partners to it or ask them for its heatmap, once a colleague has published it")
    void keepsFromAsking() {
        JsonNode published = everywhere.post(path("/publish"), version()).ok();
        company.open(invitation(published, alder), 0)
                .post(ROOM + "/accept", Map.of())
                .ok();
        Map<String, Object> partners = Map.of("partnerIds", List.of(alder));
        assertThat(own.post(path("/heatmaps"), partners).problem()).isEqualTo("409 criteria-beyond-units");
        assertThat(own.post(path("/invitations"), partners).problem()).isEqualTo("409 criteria-beyond-units");
        assertThat(everywhere.post(path("/heatmaps"), partners).ok().path("requested"))
                .hasSize(1);
    }

    @Test
    @DisplayName("E1: whoever starts the same again has only the own units in the criteria")
    void duplicatesWithinTheOwn() {
        JsonNode again = own.post(path("/duplicate"), Map.of()).ok();
        assertThat(again.at("/criteria/ous").valueStream().map(JsonNode::asString))
                .containsExactly(company.ou());
    }

    private String path(String part) {
        return ENGAGEMENTS + "/" + id(draft) + part;
    }

    private Map<String, Object> version() {
        return Map.of("version", draft.path("version").asInt());
    }
}
