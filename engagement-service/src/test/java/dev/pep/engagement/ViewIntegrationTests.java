package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
class ViewIntegrationTests {

    private static final String VIEWS = "/api/engagement/views";

    @Autowired
    private TestExamples examples;

    private Company company;
    private Http owner;

    @BeforeEach
    void people() {
        company = examples.company();
        owner = company.asCoordinator();
    }

    @Test
    @DisplayName("E1: a view is opened by the unit that it is shared with, and changed by its owner alone")
    void sharesReadOnly() {
        UUID view = id(
                owner.post(VIEWS, view("Drafts", "state=DRAFT", company.ou())).ok());
        Http seller = company.asSeller();
        JsonNode read = seller.get(VIEWS + "/" + view).ok();
        assertThat(read.path("query").asString()).isEqualTo("state=DRAFT");
        assertThat(read.path("mine").asBoolean()).isFalse();
        assertThat(seller.send("DELETE", VIEWS + "/" + view + "?version=1", null)
                        .status())
                .isEqualTo(404);
        assertThat(stranger().status(VIEWS + "/" + view)).isEqualTo(404);
        assertThat(owner.send("DELETE", VIEWS + "/" + view + "?version=1", null).status())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("E1: a view widens nothing: who opens it sees what its filter leaves of the own units")
    void widensNothing() {
        owner.post(ENGAGEMENTS, company.plan("Cloud in spring")).ok();
        Map<String, Object> all = Map.of("name", company.ou(), "query", "mine=false", "shared", "EVERYBODY");
        UUID view = id(owner.post(VIEWS, all).ok());
        String query = stranger().get(VIEWS + "/" + view).ok().path("query").asString();
        assertThat(found(owner, query)).isEqualTo(1);
        assertThat(found(stranger(), query)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "state=PLANNING&state=PREPARING&type=CO_SELL&ou=US%20Central,%20north",
                "state=PLANNING&sort=due&dir=desc",
                "attention=ANSWERS&mine=true&q=100%25&partner=01990a10-4d2f-7c31-9a02-3b5e8c7d0001"
            })
    @DisplayName("E1: whatever filter and order the list takes can be kept")
    void keepsWhatTheListTakes(String query) {
        assertThat(owner.status(ENGAGEMENTS + "?" + query)).isEqualTo(200);
        JsonNode kept = owner.post(VIEWS, view("Kept", query, company.ou())).ok();
        assertThat(kept.path("query").asString()).isEqualTo(query);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "state, state=RED",
        "state, state=DRAFT&state=RED",
        "type, type=WALK",
        "partner, partner=Cedar",
        "mine, mine=perhaps",
        "attention, attention=ALL"
    })
    @DisplayName("E1: a filter that the list would refuse cannot be kept")
    void refusesWhatTheListRefuses(String parameter, String query) {
        assertThat(owner.status(ENGAGEMENTS + "?" + query)).isEqualTo(400);
        Http.Answer refused = owner.post(VIEWS, view("Wrong", query, company.ou()));
        assertThat(refused.problem()).isEqualTo("400 invalid");
        assertThat(refused.body().path("errors").path("query").asString()).contains(parameter);
        assertThat(owner.get(VIEWS).ok().path("views").findValuesAsString("name"))
                .doesNotContain("Wrong");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"sort, sort=colour&dir=asc", "sort, sort=colour", "dir, sort=due&dir=up"})
    @DisplayName("E1: an order that the list would refuse cannot be kept")
    void refusesOrdersThatTheListRefuses(String parameter, String query) {
        assertThat(owner.status(ENGAGEMENTS + "?" + query)).isEqualTo(400);
        Http.Answer refused = owner.post(VIEWS, view("Wrong", query, company.ou()));
        assertThat(refused.problem()).isEqualTo("400 invalid");
        assertThat(refused.body().path("errors").propertyNames()).containsExactly(parameter);
    }

    private Http stranger() {
        return company.as(company.person("stranger", "Elsewhere", Role.ECM));
    }

    private int found(Http caller, String query) {
        String word = company.ou().replace(" ", "%20");
        return caller.get(ENGAGEMENTS + "?" + query + "&ou=" + word)
                .ok()
                .path("total")
                .asInt();
    }

    private static Map<String, Object> view(String name, String query, String unit) {
        return Map.of("name", name, "query", query, "columns", List.of(), "shared", "UNIT", "sharedOu", unit);
    }
}
