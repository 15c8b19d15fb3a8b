package dev.pep.heatmap.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
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
    private Api neighbour;
    private Api stranger;

    @BeforeEach
    void people() {
        company = new HeatmapFixture(port, tokens);
        owner = company.asEcm();
        neighbour = company.as(company.person("neighbour", company.ou(), Role.SELLER));
        stranger = company.as(company.person("stranger", company.unique("Elsewhere"), Role.ECM));
    }

    @Test
    @DisplayName("H3: a view comes back as it was saved, for its owner alone")
    void keepsAView() {
        JsonNode view = added(view("Mine", "NOBODY"));
        assertThat(view.path("query").stringValue()).isEqualTo("segment=Major&sort=ou&dir=desc");
        assertThat(view.path("columns").path(0).path("id").stringValue()).isEqualTo("account");
        assertThat(view.path("mine").booleanValue()).isTrue();
        assertThat(names(owner)).containsExactly("Mine");
        assertThat(names(neighbour)).isEmpty();
        assertThat(neighbour.get(VIEWS + "/" + id(view)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "H3: a shared view is read-only for all others, and looks as if it were not there to whom it is not shared")
    void sharesReadOnly() {
        Map<String, Object> request = view(company.unique("Unit's"), "UNIT");
        request.put("sharedOu", company.ou());
        JsonNode view = added(request);
        JsonNode read = neighbour.get(VIEWS + "/" + id(view)).body();
        assertThat(read.path("mine").booleanValue()).isFalse();
        assertThat(stranger.get(VIEWS + "/" + id(view)).status()).isEqualTo(404);
        request.put("version", 1);
        for (Api other : List.of(neighbour, stranger)) {
            Answer nothing = other.call("PUT", VIEWS + "/" + UUID.randomUUID(), request);
            Answer refused = other.call("PUT", VIEWS + "/" + id(view), request);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.at("detail")).isEqualTo(nothing.at("detail"));
            assertThat(other.call("DELETE", VIEWS + "/" + id(view) + "?version=1", null)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(names(owner)).hasSize(1);
        added(view(company.unique("All's"), "EVERYBODY"));
        assertThat(names(stranger)).contains(company.unique("All's"));
    }

    @Test
    @DisplayName("H3: a view can be shared with a unit of one's own only")
    void sharesWithOwnUnitsOnly() {
        Map<String, Object> request = view("Sly", "UNIT");
        request.put("sharedOu", company.unique("Elsewhere"));
        Answer refused = owner.post(VIEWS, request);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors").has("sharedOu")).isTrue();
    }

    @Test
    @DisplayName("H3: of two changes of one version the second is refused")
    void refusesAStaleChange() {
        JsonNode view = added(view("First", "NOBODY"));
        Map<String, Object> change = view("Second", "NOBODY");
        change.put("version", 1);
        assertThat(owner.call("PUT", VIEWS + "/" + id(view), change)
                        .at("version")
                        .intValue())
                .isEqualTo(2);
        Answer stale = owner.call("PUT", VIEWS + "/" + id(view), change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("version").intValue()).isEqualTo(2);
        assertThat(owner.call("DELETE", VIEWS + "/" + id(view) + "?version=1", null)
                        .status())
                .isEqualTo(409);
        assertThat(owner.call("DELETE", VIEWS + "/" + id(view) + "?version=2", null)
                        .status())
                .isEqualTo(204);
        assertThat(names(owner)).isEmpty();
    }

    @Test
    @DisplayName("H3: one view at most opens by itself, and no two of one person have the same name")
    void hasOneFavouriteAndUniqueNames() {
        Map<String, Object> request = view("One", "NOBODY");
        request.put("favourite", true);
        added(request);
        assertThat(owner.post(VIEWS, view("ONE", "NOBODY")).status()).isEqualTo(409);
        request.put("name", "Two");
        added(request);
        List<String> favourites = new ArrayList<>();
        owner.get(VIEWS).at("views").forEach(view -> {
            if (view.path("favourite").booleanValue()) {
                favourites.add(view.path("name").stringValue());
            }
        });
        assertThat(favourites).containsExactly("Two");
    }

    @Test
    @DisplayName("H3: what is no view is refused by name")
    void refusesNonsense() {
        Map<String, Object> wrong = Map.of(
                "name",
                " ",
                "query",
                "status=RED",
                "columns",
                List.of(Map.of("id", "a b", "width", 3, "shown", true)),
                "sharedOu",
                company.ou());
        wrong.forEach((field, value) -> {
            Map<String, Object> request = view("Wrong", "NOBODY");
            request.put(field, value);
            assertThat(owner.post(VIEWS, request).status()).as(field).isEqualTo(400);
        });
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

    private JsonNode added(Map<String, Object> request) {
        Answer answer = owner.post(VIEWS, request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body();
    }

    private static Map<String, Object> view(String name, String shared) {
        Map<String, Object> view = new HashMap<>();
        view.put("name", name);
        view.put("query", "segment=Major&sort=ou&dir=desc");
        view.put("columns", List.of(Map.of("id", "account", "width", 214, "shown", true)));
        view.put("shared", shared);
        return view;
    }

    private List<String> names(Api api) {
        List<String> names = new ArrayList<>();
        api.get(VIEWS).at("views").forEach(view -> names.add(view.path("name").stringValue()));
        names.removeIf(
                name -> name.contains("-") && !name.endsWith(company.unique("").substring(1)));
        return names;
    }

    private static String id(JsonNode view) {
        return view.path("id").stringValue();
    }
}
