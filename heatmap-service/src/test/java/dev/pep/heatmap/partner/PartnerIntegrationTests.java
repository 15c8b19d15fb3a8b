package dev.pep.heatmap.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.partner.PartnerState;
import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class PartnerIntegrationTests {

    @Autowired
    private TopicProbe topics;

    private HeatmapFixture company;
    private Api administrator;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
        administrator = company.asAdministrator();
    }

    @Test
    @DisplayName("H2: a change that has not seen the latest version is refused")
    void refusesAStaleChange() {
        UUID id = company.partner("Alder", "one", "two");
        Map<String, Object> change = new HashMap<>(company.partnerBody("Alder", "three"));
        change.put("version", 1);
        assertThat(administrator
                        .call("PUT", "/api/heatmap/partners/" + id, change)
                        .at("version")
                        .intValue())
                .isEqualTo(2);
        Answer stale = administrator.call("PUT", "/api/heatmap/partners/" + id, change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("type").stringValue()).endsWith("/stale-version");
    }

    @Test
    @DisplayName("H2: each change is published with the partner's whole state")
    void publishesTheWholeState() {
        UUID id = company.partner("Birch", "one", "two");
        Map<String, Object> change = new HashMap<>(company.partnerBody("Birch", "two"));
        change.put("version", 1);
        change.put("active", false);
        assertThat(administrator
                        .call("PUT", "/api/heatmap/partners/" + id, change)
                        .status())
                .isEqualTo(200);
        PartnerState state = (PartnerState) topics.await(
                        Topics.PARTNER,
                        PartnerEvent.class,
                        event -> event.getPayload() instanceof PartnerState it
                                && it.getPartnerId().equals(id.toString())
                                && !it.getActive())
                .getPayload();
        assertThat(state.getContacts()).extracting(contact -> contact.getName()).containsExactly("Contact two");
    }

    @Test
    @DisplayName("H2: every broken rule is told at once, by field")
    void tellsWhatIsWrong() {
        Answer answer = administrator.post(
                "/api/heatmap/partners",
                Map.of(
                        "name", " ",
                        "shortName", "a name that is too long",
                        "contacts",
                                List.of(
                                        Map.of("name", "A", "email", "a@x.example", "zone", "Mars/Base"),
                                        Map.of("name", "B", "email", "A@x.example", "id", UUID.randomUUID()))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("errors").propertyNames())
                .containsExactlyInAnyOrder(
                        "name", "shortName", "contacts[0].zone", "contacts[1].email", "contacts[1].id");
    }

    @Test
    @DisplayName("H2: a name is taken once, whatever its case")
    void refusesATakenName() {
        company.partner("Cedar", "one");
        Map<String, Object> again = new HashMap<>(company.partnerBody("Cedar", "two"));
        again.put("name", company.unique("CEDAR"));
        assertThat(administrator.post("/api/heatmap/partners", again).at("type").stringValue())
                .endsWith("/partner-name-taken");
    }

    @Test
    @DisplayName("H5: a pasted list finds the partners it means and names those it does not know")
    void matchesAPastedList() {
        UUID id = company.partner("Dogwood", "one");
        String name = company.unique("Dogwood");
        Answer answer = company.asEcm()
                .post(
                        "/api/heatmap/partners/match",
                        Map.of("names", List.of(" " + name.toUpperCase(Locale.ROOT) + " ", "Nobody", "")));
        assertThat(answer.at("matched").path(0).path("partnerId").stringValue()).isEqualTo(id.toString());
        assertThat(answer.at("unmatched").toString())
                .isEqualTo("[{\"input\":\"Nobody\",\"reason\":\"UNKNOWN\",\"candidates\":[]}]");
    }

    @Test
    @DisplayName("H5: a pasted name that two partners bear matches neither, and both are named")
    void saysWhyANameIsNotMatched() {
        UUID dotted = company.partner("Fir.", "one");
        UUID plain = company.partner("Fir", "two");
        Answer answer =
                company.asEcm().post("/api/heatmap/partners/match", Map.of("names", List.of(company.unique("fir"))));
        assertThat(answer.at("matched")).isEmpty();
        JsonNode unmatched = answer.at("unmatched").path(0);
        assertThat(unmatched.path("reason").stringValue()).isEqualTo("AMBIGUOUS");
        assertThat(unmatched
                        .path("candidates")
                        .valueStream()
                        .map(candidate -> candidate.path("partnerId").stringValue()))
                .containsExactlyInAnyOrder(dotted.toString(), plain.toString());
    }

    @Test
    @DisplayName("H5: a pasted name of a partner that is not active is said to be so")
    void doesNotMatchWhoIsNotActive() {
        Map<String, Object> retired = new HashMap<>(company.partnerBody("Yew", "one"));
        retired.put("active", false);
        administrator.post("/api/heatmap/partners", retired);
        Answer answer =
                company.asEcm().post("/api/heatmap/partners/match", Map.of("names", List.of(company.unique("Yew"))));
        assertThat(answer.at("unmatched").path(0).path("reason").stringValue()).isEqualTo("NOT_ACTIVE");
    }

    @Test
    @DisplayName("H2: partners are found by name and by contact")
    void finds() {
        company.partner("Elm", "findme");
        String email = "findme." + company.unique("").substring(1) + "@partner.example";
        assertThat(company.asEcm()
                        .get("/api/heatmap/partners?q=" + company.unique("ELM"))
                        .at("partners"))
                .hasSize(1);
        assertThat(company.asEcm().get("/api/heatmap/partners?q=" + email).at("partners"))
                .hasSize(1);
        assertThat(company.asEcm().get("/api/heatmap/partners?q=no-such").at("partners"))
                .isEmpty();
    }
}
