package dev.pep.heatmap.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class ViewIntegrationTests {

    private static final String VIEWS = "/api/heatmap/views";

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    private HeatmapFixture company;
    private Api owner;
    private Api stranger;

    @BeforeEach
    void people() {
        company = new HeatmapFixture(port, tokens);
        owner = company.asEcm();
        stranger = company.as(company.person("stranger", company.unique("Elsewhere"), Role.ECM));
    }

    @Test
    @DisplayName("H3: a filter of the heatmap, its order and its columns come back as they were saved")
    void keepsAView() {
        Answer added = owner.post(VIEWS, view("segment=Major&ecm=me&sort=ou&dir=desc"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        JsonNode view = owner.get(VIEWS + "/" + added.at("id").stringValue()).body();
        assertThat(view).isEqualTo(added.body());
        assertThat(view.path("query").stringValue()).isEqualTo("segment=Major&ecm=me&sort=ou&dir=desc");
        assertThat(view.path("columns").path(0).path("id").stringValue()).isEqualTo("account");
    }

    @Test
    @DisplayName("H3: a filter that the heatmap would refuse cannot be kept, nor can a digest")
    void refusesWhatTheHeatmapRefuses() {
        Map<String, String> wrong = Map.of("status", "status=RED", "query", "rowSet=" + UUID.randomUUID());
        wrong.forEach((field, query) -> {
            Answer refused = owner.post(VIEWS, view(query));
            assertThat(refused.status()).as(query).isEqualTo(400);
            assertThat(refused.at("errors").propertyNames()).containsExactly(field);
        });
        assertThat(owner.get(VIEWS).at("views").findValuesAsString("name")).doesNotContain("A view");
    }

    @Test
    @DisplayName("H4: the history of an account tells who said, asked and imported what, to its own unit only")
    void tellsTheHistory() {
        var accounts = company.accounts("Marble");
        var partner = company.partner("Alder", "a");
        Api contact = company.open(company.send(partner, accounts), 0);
        HeatmapFixture.edit(contact, accounts.getFirst(), "status", "TARGET", 0);
        HeatmapFixture.edit(contact, accounts.getFirst(), "status", "ACTIVE_CUSTOMER", 1);
        String path = "/api/heatmap/accounts/" + accounts.getFirst() + "/history";
        List<String> told = new ArrayList<>();
        owner.get(path)
                .at("entries")
                .forEach(one -> told.add(one.path("kind").stringValue() + " "
                        + one.path("before").asString("") + ">"
                        + one.path("after").asString("")));
        assertThat(told).containsExactly("REPORTED TARGET>ACTIVE_CUSTOMER", "REPORTED >TARGET", "ASKED >", "ADDED >");
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    private static Map<String, Object> view(String query) {
        Map<String, Object> column = Map.of("id", "account", "width", 214, "shown", true);
        return Map.of("name", "A view", "query", query, "columns", List.of(column), "shared", "NOBODY");
    }
}
