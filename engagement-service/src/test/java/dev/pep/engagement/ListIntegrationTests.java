package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
class ListIntegrationTests {

    private static final List<String> STATES = List.of("DRAFT", "PLANNING", "PREPARING", "COMPLETE", "CANCELLED");
    private static final Map<String, Function<JsonNode, String>> KEYS = Map.of(
            "title", row -> lower(row.path("title")),
            "state", row -> "" + STATES.indexOf(row.path("state").asString()),
            "ou", row -> lower(row.path("ou")),
            "organiser", row -> lower(row.path("organiser").path("name")),
            "firstDay", row -> row.path("firstDay").asString(""),
            "due", row -> row.path("dueOn").asString(""),
            "changed", row -> row.path("changedAt").asString());

    @Autowired
    private TestExamples examples;

    private Company company;
    private UUID alder;
    private UUID birch;

    @BeforeEach
    void plan() {
        company = examples.company();
        alder = company.partner("Alder", 1);
        birch = company.partner("Birch", 1);
        company.accounts("Major", "Northern Bakery");
        JsonNode both = company.publish(company.draft(alder, birch));
        company.publish(company.draft(birch));
        company.open(invitation(both, alder), 0).post(Company.ROOM + "/accept", Map.of());
        String cancelled = ENGAGEMENTS + "/" + id(company.publish(company.draft(alder)));
        company.asCoordinator().post(cancelled + "/cancel", Map.of("reason", "Not now"));
        draft("Zebra", "SHOWCASE", alder);
        draft("apple", "SHOWCASE", birch);
        draft("Zebra", "ACCELERATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "state", "ou", "organiser", "firstDay", "due", "changed"})
    @DisplayName(
            "E1: engagements are sorted by what their list shows, what has no day last, and pages of any size join")
    void sorts(String sort) {
        for (String dir : List.of("asc", "desc")) {
            List<JsonNode> rows = pages("sort=" + sort + "&dir=" + dir, 2);
            assertThat(rows).as(dir).hasSize(6).doesNotHaveDuplicates();
            assertThat(rows).as(dir).isSortedAccordingTo(order(sort, dir.equals("desc")));
        }
    }

    @Test
    @DisplayName("E1: those changed last come first unless another order is asked for")
    void showsTheLatestFirst() {
        assertThat(pages("", 50)).isEqualTo(pages("sort=changed&dir=desc", 50));
    }

    @Test
    @DisplayName("E1: the end of a page is good for its own order only")
    void refusesTheEndOfAnotherOrder() {
        String end = list("sort=title&limit=2").ok().path("next").asString();
        assertThat(list("sort=title&after=" + end).status()).isEqualTo(200);
        assertThat(list("sort=title&dir=desc&after=" + end).problem()).isEqualTo("400 invalid");
        assertThat(list("sort=firstDay&after=" + end).problem()).isEqualTo("400 invalid");
        assertThat(list("sort=nothing").problem()).isEqualTo("400 invalid");
        assertThat(list("dir=up").problem()).isEqualTo("400 invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=zebra",
                "state=DRAFT&state=PLANNING",
                "type=SHOWCASE",
                "state=DRAFT&type=SHOWCASE",
                "mine=true"
            })
    @DisplayName("E1: each value of the filter is counted with as many engagements as it leaves")
    void countsEachChoice(String filter) {
        assertCounts(filter);
        assertCounts(filter + "&partner=" + alder);
        assertCounts(filter + "&attention=ANSWERS");
        assertCounts(filter + "&ou=" + encoded(company.ou()));
    }

    @Test
    @DisplayName("E1: a partner is counted by its name once for each engagement that invites it or is to")
    void countsPartnersOnce() {
        JsonNode partners = company.asCoordinator()
                .get(ENGAGEMENTS + "/facets?state=PREPARING&state=DRAFT")
                .ok()
                .path("partner");
        assertThat(partners.valueStream().map(one -> one.path("value").asString()))
                .containsExactly(alder.toString(), birch.toString());
        assertThat(partners.path(0).path("label").asString()).startsWith("Alder");
        assertThat(partners.valueStream().map(one -> one.path("count").asInt())).containsExactly(2, 2);
    }

    @Test
    @DisplayName("E1, E2: a partner that was invited again is counted once, by its last answer")
    void countsLastAnswers() {
        JsonNode again = company.publish(company.draft(alder));
        company.open(invitation(again, alder), 0)
                .post(Company.ROOM + "/decline", Map.of("reasonCode", "TIMING"))
                .ok();
        company.asCoordinator()
                .post(ENGAGEMENTS + "/" + id(again) + "/invitations", Map.of("partnerIds", List.of(alder)))
                .ok();
        assertRow(again, 1, 0, 0, 1);
        company.open(invitation(company.get(id(again)), alder), 0)
                .post(Company.ROOM + "/accept", Map.of())
                .ok();
        assertRow(again, 1, 1, 0, 0);
    }

    private void assertRow(JsonNode engagement, int partners, int accepted, int declined, int waiting) {
        JsonNode row = pages("", 50).stream()
                .filter(one -> id(one).equals(id(engagement)))
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of("partners", "accepted", "declined", "waiting")
                        .map(count -> row.path(count).asInt()))
                .containsExactly(partners, accepted, declined, waiting);
    }

    @Test
    @DisplayName("E1: engagements of other units and drafts of others are counted for nobody who may not see them")
    void countsNothingBehindTheWall() {
        assertThat(company.asSeller()
                        .get(ENGAGEMENTS + "/facets")
                        .ok()
                        .path("state")
                        .valueStream()
                        .map(one -> one.path("value").asString()))
                .containsExactly("CANCELLED", "PLANNING", "PREPARING");
        InternalUser stranger = new InternalUser(
                "stranger@pep.example", "S", Set.of(Role.ECM), new OuScope(false, Set.of("Elsewhere")), null);
        company.as(stranger)
                .get(ENGAGEMENTS + "/facets?ou=" + encoded(company.ou()) + "&partner=" + alder)
                .ok()
                .forEach(values -> assertThat(values).isEmpty());
    }

    private void assertCounts(String filter) {
        JsonNode facets =
                company.asCoordinator().get(ENGAGEMENTS + "/facets?" + filter).ok();
        facets.properties().forEach(dimension -> {
            String rest = filter.replaceAll("&?" + dimension.getKey() + "=[^&]*", "");
            int all = 0;
            for (JsonNode one : dimension.getValue()) {
                String value = one.path("value").asString();
                int left = total(rest + "&" + dimension.getKey() + "=" + encoded(value));
                assertThat(one.path("count").asInt())
                        .as(filter + ": " + dimension.getKey() + " " + value)
                        .isEqualTo(left)
                        .isPositive();
                all += left;
            }
            if (!dimension.getKey().equals("partner")) {
                assertThat(all).as(filter + ": " + dimension.getKey()).isEqualTo(total(rest));
            }
        });
    }

    private void draft(String title, String type, UUID... partners) {
        Map<String, Object> plan = company.plan(title, partners);
        plan.put("type", type);
        plan.remove("firstDay");
        plan.remove("lastDay");
        company.asCoordinator().post(ENGAGEMENTS, plan).ok();
    }

    private List<JsonNode> pages(String query, int size) {
        List<JsonNode> rows = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = list(query + "&limit=" + size + after).ok();
            page.path("engagements").forEach(rows::add);
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        return rows;
    }

    private Http.Answer list(String query) {
        return company.asCoordinator().get(ENGAGEMENTS + "?" + query);
    }

    private int total(String query) {
        return list(query).ok().path("total").asInt();
    }

    private static Comparator<JsonNode> order(String sort, boolean descending) {
        Comparator<String> keys = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Function<JsonNode, String> key = key(sort);
        return Comparator.<JsonNode, Boolean>comparing(row -> key.apply(row).isEmpty())
                .thenComparing(key, keys)
                .thenComparing(key("title"), keys)
                .thenComparing(row -> row.path("id").asString(), keys);
    }

    private static Function<JsonNode, String> key(String sort) {
        return Objects.requireNonNull(KEYS.get(sort));
    }

    private static String lower(JsonNode text) {
        return text.asString().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
