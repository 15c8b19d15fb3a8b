package dev.pep.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.view.Viewer.Answer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@TestPropertySource(properties = {"spring.application.name=view-service", "spring.flyway.locations=classpath:db/view"})
@DisplayName("Views, of whatever list they are")
class ViewIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private String ou;
    private Viewer owner;
    private Viewer neighbour;
    private Viewer stranger;

    @BeforeEach
    void people() {
        ou = "Unit " + UUID.randomUUID();
        owner = new Viewer(port, tokens, Role.ECM, ou);
        neighbour = new Viewer(port, tokens, Role.SELLER, ou);
        stranger = new Viewer(port, tokens, Role.ECM, "Elsewhere");
    }

    @Test
    @DisplayName("a view comes back as it was saved, for its owner alone")
    void keepsAView() {
        JsonNode view = owner.added(view("Mine", "NOBODY"));

        assertThat(view.path("query").asString()).isEqualTo("colour=red&sort=name&dir=desc");
        assertThat(view.path("columns").path(0).path("id").asString()).isEqualTo("colour");
        assertThat(view.path("mine").asBoolean()).isTrue();
        assertThat(owner.names()).contains("Mine");
        assertThat(neighbour.names()).doesNotContain("Mine");
        assertThat(neighbour.get("/" + id(view)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "a shared view is read-only for all others, and looks as if it were not there to whom it is not shared")
    void sharesReadOnly() {
        Map<String, Object> request = view("Unit's", "UNIT");
        request.put("sharedOu", ou);
        JsonNode view = owner.added(request);

        assertThat(neighbour.get("/" + id(view)).at("mine").asBoolean(true)).isFalse();
        assertThat(stranger.get("/" + id(view)).status()).isEqualTo(404);
        request.put("version", 1);
        for (Viewer other : List.of(neighbour, stranger)) {
            Answer nothing = other.change(UUID.randomUUID().toString(), request);
            Answer refused = other.change(id(view), request);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.at("detail")).isEqualTo(nothing.at("detail"));
            assertThat(other.remove(id(view), 1).status()).isEqualTo(404);
        }
        assertThat(owner.names()).contains("Unit's");
    }

    @Test
    @DisplayName("a view that everybody shares is there for everybody, behind the own ones")
    void sharesWithEverybody() {
        owner.added(view("All's " + ou, "EVERYBODY"));
        stranger.added(view("Zebra", "NOBODY"));

        assertThat(stranger.names()).startsWith("Zebra").contains("All's " + ou);
    }

    @Test
    @DisplayName("a view can be shared with a unit of one's own only")
    void sharesWithOwnUnitsOnly() {
        Map<String, Object> request = view("Sly", "UNIT");
        request.put("sharedOu", "Elsewhere");

        Answer refused = owner.add(request);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors").has("sharedOu")).isTrue();
    }

    @Test
    @DisplayName("of two changes of one version the second is refused, with the version that is there now")
    void refusesAStaleChange() {
        String id = id(owner.added(view("First", "NOBODY")));
        Map<String, Object> change = view("Second", "NOBODY");
        change.put("version", 1);
        assertThat(owner.change(id, change).at("version").asInt()).isEqualTo(2);

        Answer stale = owner.change(id, change);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("version").asInt()).isEqualTo(2);
        assertThat(owner.remove(id, 1).status()).isEqualTo(409);
        assertThat(owner.remove(id, 2).status()).isEqualTo(204);
        assertThat(owner.names()).doesNotContain("First", "Second");
    }

    @Test
    @DisplayName("one view at most opens by itself, and no two of one person have the same name")
    void hasOneFavouriteAndUniqueNames() {
        Map<String, Object> request = view("One", "NOBODY");
        request.put("favourite", true);
        owner.added(request);
        assertThat(owner.add(view("ONE", "NOBODY")).status()).isEqualTo(409);
        request.put("name", "Two");
        owner.added(request);

        List<String> favourites = owner.get("")
                .at("views")
                .valueStream()
                .filter(view -> view.path("favourite").asBoolean())
                .map(view -> view.path("name").asString())
                .toList();

        assertThat(favourites).containsExactly("Two");
    }

    @Test
    @DisplayName("what is no view is refused by name, also what the list itself refuses")
    void refusesNonsense() {
        Map<String, Object> wide = Map.of("id", "colour", "width", 4_001, "shown", true);
        Map<String, Object> odd = Map.of("id", "a b", "width", 3, "shown", true);
        Map<String, List<Object>> wrong = Map.of(
                "name", List.of(" ", "x".repeat(81), "x\0y"),
                "query", List.of("colour=plaid", "colour=%zz", "q=" + "x".repeat(20_000)),
                "columns", List.of(List.of(odd), List.of(wide), Collections.nCopies(41, odd)),
                "sharedOu", List.of(ou));
        wrong.forEach((field, values) -> values.forEach(value -> {
            Map<String, Object> request = view("Wrong", "NOBODY");
            request.put(field, value);
            Answer refused = owner.add(request);
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.at("errors").propertyNames()).containsExactly(field);
        }));
        assertThat(owner.names()).doesNotContain("Wrong");
    }

    @Test
    @DisplayName("what becomes of a view is in the log of who did what")
    void tellsWhoDidWhat() {
        String id = id(owner.added(view("Watched", "NOBODY")));
        Map<String, Object> change = view("Seen", "NOBODY");
        change.put("version", 1);
        owner.change(id, change);
        owner.remove(id, 2);

        assertThat(jdbc.sql("select action from audit_log where subject_id = ? order by at, id")
                        .param(UUID.fromString(id))
                        .query(String.class)
                        .list())
                .containsExactly("view added", "view changed", "view deleted");
    }

    private static Map<String, Object> view(String name, String shared) {
        Map<String, Object> view = new HashMap<>();
        view.put("name", name);
        view.put("query", "colour=red&sort=name&dir=desc");
        view.put("columns", List.of(Map.of("id", "colour", "width", 214, "shown", true)));
        view.put("shared", shared);
        return view;
    }

    private static String id(JsonNode view) {
        return view.path("id").asString();
    }
}
