package dev.pep.heatmap.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.Api;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.heatmap.list.Model.Filter;
import dev.pep.heatmap.list.Model.ReportContent;
import dev.pep.heatmap.list.Model.Row;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class HeatmapIntegrationTests {

    private static final long SEED = 20;
    private static final int ACCOUNTS = 150;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(SEED);
    private HeatmapFixture company;
    private List<String> units;
    private List<UUID> partners;
    private Model model;
    private Api api;

    @BeforeEach
    void randomCompany(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
        units = List.of(company.unique("West"), company.unique("East"), company.unique("South"));
        partners = List.of(company.partner("Alder", "a"), company.partner("Birch", "b"), company.partner("Cedar"));
        model = new Model(new ArrayList<>());
        for (int i = 0; i < ACCOUNTS; i++) {
            model.rows().add(row(i));
        }
        importModel();
        model.rows().forEach(this::report);
        api = company.as(person(units.subList(0, 2)));
    }

    @Test
    @DisplayName("H3, H4: any filter gives exactly the matching accounts of the own units, and their number")
    void matchesTheModel() {
        for (int i = 0; i < 60; i++) {
            Filter filter = Model.randomFilter(random, units, partners);
            JsonNode page =
                    api.get("/api/heatmap/accounts?limit=200&" + filter.query()).body();
            List<String> expected = model.keys(filter, units.subList(0, 2));
            assertThat(keys(page)).as(filter.query()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(page.path("total").intValue()).isEqualTo(expected.size());
        }
    }

    @Test
    @DisplayName("H3: each value tells how many accounts it would leave")
    void countsAsTheModel() {
        for (int i = 0; i < 25; i++) {
            Filter filter = Model.randomFilter(random, units, partners);
            JsonNode facets = api.get("/api/heatmap/facets?" + filter.query()).body();
            for (String dimension : List.of("segment", "ou", "industry")) {
                assertThat(counts(facets.path(dimension)))
                        .as(dimension + " of " + filter.query())
                        .isEqualTo(new TreeMap<>(model.counts(filter, units.subList(0, 2), dimension)));
            }
            assertLeaves(facets, filter, "status");
            assertLeaves(facets, filter, "partner");
        }
    }

    @Test
    @DisplayName("H4: pages follow each other without gap or repetition, in every order and direction")
    void pagesAreComplete() {
        for (String sort : List.of("name", "ou", "segment", "industry", "city", "ecm", "lastReport")) {
            for (String direction : List.of("asc", "desc")) {
                List<JsonNode> rows = pages("sort=" + sort + "&dir=" + direction);
                assertThat(rows.stream()
                                .map(row -> row.path("key").stringValue())
                                .distinct())
                        .hasSize(model.keys(new Filter(Map.of()), units.subList(0, 2))
                                .size());
                List<String> values =
                        rows.stream().map(row -> modelValue(row, sort)).toList();
                List<String> sorted = new ArrayList<>(values);
                Collections.sort(sorted);
                if (direction.equals("desc")) {
                    Collections.reverse(sorted);
                }
                assertThat(values).as(sort + " " + direction).isEqualTo(sorted);
            }
        }
    }

    @Test
    @DisplayName("H4: who is aligned with no unit sees nothing, who is aligned with all sees all")
    void obeysTheUnits() {
        assertThat(company.as(person(List.of()))
                        .get("/api/heatmap/accounts")
                        .at("total")
                        .intValue())
                .isZero();
        InternalUser everywhere =
                new InternalUser("all@pep.example", "All", Set.of(Role.SELLER), new OuScope(true, Set.of()), null);
        assertThat(company.as(everywhere)
                        .get("/api/heatmap/accounts?q=" + company.unique("").substring(1))
                        .at("total")
                        .intValue())
                .isEqualTo(ACCOUNTS);
    }

    @Test
    @DisplayName("H4: a tag tells what the partner says, and whether that is old")
    void showsTags() {
        Row row = model.rows().stream()
                .filter(it -> !it.reports().isEmpty() && units.subList(0, 2).contains(it.ou()))
                .findFirst()
                .orElseThrow();
        JsonNode shown =
                api.get("/api/heatmap/accounts?q=" + row.key()).at("accounts").path(0);
        assertThat(shown.path("reports")).hasSameSizeAs(row.reports());
        Instant limit = Instant.now().minusSeconds(90L * 24 * 3600);
        for (JsonNode tag : shown.path("reports")) {
            ReportContent said = row.reports().stream()
                    .filter(it -> it.partner().equals(HeatmapFixture.id(tag, "partnerId")))
                    .findFirst()
                    .orElseThrow();
            assertThat(tag.path("status").asString(null)).isEqualTo(said.status());
            assertThat(tag.path("old").booleanValue()).isEqualTo(said.at().isBefore(limit));
        }
    }

    @Test
    @DisplayName("H9: a set of rows shows exactly its accounts and the tags of its partners")
    void showsASetOfRows() {
        Row row = model.rows().stream()
                .filter(it -> it.reports().size() > 1 && units.subList(0, 2).contains(it.ou()))
                .findFirst()
                .orElseThrow();
        JsonNode account =
                api.get("/api/heatmap/accounts?q=" + row.key()).at("accounts").path(0);
        UUID set = UUID.randomUUID();
        Map<String, Object> body = Map.of(
                "owner", "Ecm@pep.example",
                "title", "Your digest",
                "pairs",
                        List.of(Map.of(
                                "accountId", account.path("id").stringValue(),
                                "partnerId", row.reports().getFirst().partner())));
        for (int i = 0; i < 2; i++) {
            assertThat(company.asMachine("row-sets.write")
                            .call("PUT", "/internal/row-sets/" + set, body)
                            .status())
                    .isEqualTo(204);
        }
        JsonNode shown = api.get("/api/heatmap/accounts?rowSet=" + set).body();
        assertThat(shown.path("total").intValue()).isEqualTo(1);
        assertThat(shown.path("accounts").path(0).path("reports")).hasSize(1);
        assertThat(api.get("/api/heatmap/row-sets/" + set).at("title").stringValue())
                .isEqualTo("Your digest");
        assertThat(company.asEcm().get("/api/heatmap/row-sets/" + set).status())
                .as("somebody of another unit")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("H3: what is no filter, order or page is refused by name")
    void refusesNonsense() {
        for (String query : List.of(
                "status=RED",
                "partner=7",
                "age=old",
                "sort=size",
                "dir=up",
                "limit=0",
                "limit=201",
                "after=x",
                "rowSet=y",
                "q=%00",
                "q=" + "x".repeat(201))) {
            Api.Answer answer = api.get("/api/heatmap/accounts?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.at("errors")).as(query).hasSize(1);
        }
    }

    private void assertLeaves(JsonNode facets, Filter filter, String dimension) {
        counts(facets.path(dimension)).forEach((value, count) -> {
            Map<String, List<String>> chosen = new TreeMap<>(filter.values());
            chosen.put(dimension, List.of(value));
            assertThat(count)
                    .as(dimension + "=" + value + " with " + filter.query())
                    .isEqualTo(
                            model.keys(new Filter(chosen), units.subList(0, 2)).size());
        });
    }

    private List<JsonNode> pages(String query) {
        List<JsonNode> rows = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    api.get("/api/heatmap/accounts?limit=7&" + query + after).body();
            page.path("accounts").forEach(rows::add);
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").stringValue();
        } while (!after.isEmpty());
        return rows;
    }

    private String modelValue(JsonNode shown, String sort) {
        String key = shown.path("key").stringValue();
        return model.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value(sort);
    }

    private static List<String> keys(JsonNode page) {
        List<String> keys = new ArrayList<>();
        page.path("accounts").forEach(row -> keys.add(row.path("key").stringValue()));
        return keys;
    }

    private static Map<String, Long> counts(JsonNode facet) {
        Map<String, Long> counts = new TreeMap<>();
        facet.forEach(value -> counts.put(
                value.path("value").stringValue(), value.path("count").longValue()));
        return counts;
    }

    private InternalUser person(List<String> aligned) {
        return new InternalUser(
                company.unique("p") + "@pep.example",
                "P",
                Set.of(Role.ECM),
                new OuScope(false, Set.copyOf(aligned)),
                null);
    }

    private Row row(int i) {
        List<ReportContent> reports = new ArrayList<>();
        for (UUID partner : partners) {
            if (random.nextInt(3) == 0) {
                reports.add(new ReportContent(
                        partner, status(), Instant.ofEpochSecond(1_780_000_000L + random.nextInt(14_000_000))));
            }
        }
        return new Row(
                company.unique("K" + i),
                one("Marble", "arch", "Ägir", "Zoo 10%") + " " + random.nextInt(40),
                one("City 1", "City_1", "Ölbronn"),
                one("Major", "Strategic, new", "Corporate"),
                units.get(random.nextInt(3)),
                one("Energy", "Materials", "Utilities"),
                one("ecm.a@pep.example", "ecm.b@pep.example", "ecm.c@pep.example"),
                reports);
    }

    private @Nullable String status() {
        return random.nextInt(5) == 0 ? null : one("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER");
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void importModel() {
        company.imports(model.rows().stream()
                .map(row -> String.join(
                        ";",
                        row.key(),
                        row.name(),
                        "",
                        row.city(),
                        "",
                        "",
                        row.segment(),
                        row.ou(),
                        row.industry(),
                        row.ecm(),
                        ""))
                .collect(Collectors.joining("\n", HeatmapFixture.HEADER.replace(',', ';') + "\n", "\n")));
    }

    private void report(Row row) {
        UUID account = jdbc.sql("SELECT id FROM account WHERE key = :key")
                .param("key", row.key())
                .query(UUID.class)
                .single();
        for (ReportContent said : row.reports()) {
            jdbc.sql("""
                    INSERT INTO partner_report (account_id, partner_id, status, it, reported_by, reported_at)
                    VALUES (:account, :partner, :status, true, 'Somebody', :at)
                    """)
                    .param("account", account)
                    .param("partner", said.partner())
                    .param("status", said.status())
                    .param("at", said.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
        jdbc.sql("UPDATE account SET last_report_at = :at WHERE id = :account")
                .param("at", row.lastReport().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }
}
