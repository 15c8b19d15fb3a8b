package dev.pep.heatmap;

import static dev.pep.heatmap.HeatmapFixture.HEADER;
import static dev.pep.heatmap.HeatmapFixture.edit;
import static dev.pep.heatmap.HeatmapFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.PartnerTour.Stop;
import dev.pep.platform.test.Canaries;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@TestPropertySource(properties = "test.database=of the canaries alone")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private HeatmapFixture company;
    private List<String> partnersOperations;
    private PartnerTour tour;

    @BeforeAll
    void everyColumnThatIsNotVisibleHoldsACanary(CapturedOutput output) {
        company = new HeatmapFixture(port, tokens);
        List<UUID> accounts = company.accounts("watched-asked", "watched-earlier", "watched-foreign");
        UUID rival = company.partner("Rival", "rival");
        Api rivals = company.open(company.send(rival, accounts), 0);
        edit(rivals, accounts.getFirst(), "notes", "a rival's words", 0);
        UUID partner = company.partner("Watched", "one", "two");
        Api before = company.open(company.send(partner, List.of(accounts.get(1))), 0);
        edit(before, accounts.get(1), "notes", "watched-earlier", 0);
        JsonNode request = company.send(partner, accounts.subList(0, 2));
        Api contact = company.open(request, 0);
        edit(company.open(request, 1), accounts.getFirst(), "status", "ACTIVE_CUSTOMER", 0);
        company.imports(HEADER + "\n" + company.row("watched-asked", "watched-asked") + "\nno row\n");
        company.asEcm()
                .post("/api/heatmap/views", Map.of("name", "A view", "shared", "UNIT", "sharedOu", company.ou()));

        TestEngagements.add(jdbc, UUID.randomUUID(), id(request, "id"), partner);
        new Canaries(jdbc, transactions, PartnerVisible.COLUMNS, PartnerVisible.WORKING)
                .fill(Map.of("partner", partner, "request", id(request, "id")));
        tour = new PartnerTour(company, contact, accounts.get(0), accounts.get(1), accounts.get(2));
        go(request);
    }

    private void go(JsonNode request) {
        List<String> operations = PartnerTour.operations(company.asNobody());
        partnersOperations = operations.stream()
                .filter(operation -> operation.contains(" /api/partner/"))
                .toList();
        tour.works();
        tour.strays(operations.stream()
                .filter(operation -> !partnersOperations.contains(operation))
                .toList());
        jdbc.sql("UPDATE report_request SET revoked_at = now() WHERE id = :id")
                .param("id", id(request, "id"))
                .update();
        tour.comesTooLate(partnersOperations);
    }

    @Test
    @DisplayName("H11: nothing internal and nothing of another partner reaches a partner, in answers or in errors")
    void tellsAPartnerNothingInternal() {
        assertThat(tour.stops())
                .filteredOn(stop -> !stop.operation().equals("the document"))
                .allSatisfy(stop -> assertThat(stop.toString())
                        .doesNotContainIgnoringCase(Canaries.TRACES.toArray(String[]::new))
                        .doesNotContain("@"));
        JsonNode lines = tour.first("GET /api/partner/report/accounts").at("accounts");
        assertThat(lines).hasSize(2);
        assertThat(lines.toString())
                .contains("watched-asked", "watched-earlier")
                .doesNotContain("foreign", "rival");
    }

    @Test
    @DisplayName("H11: every operation that a partner has was called rightly, wrongly and too late")
    void callsEveryOperation() {
        Map<String, List<Integer>> answers = tour.stops().stream()
                .collect(Collectors.groupingBy(
                        Stop::operation,
                        Collectors.mapping(stop -> stop.answer().status(), Collectors.toList())));
        assertThat(partnersOperations)
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(answers.get(operation)).as(operation).contains(200, 401));
        assertThat(partnersOperations)
                .filteredOn(operation -> !operation.startsWith("GET"))
                .allSatisfy(operation ->
                        assertThat(answers.get(operation)).as(operation).contains(400, 415));
        assertThat(tour.outcomes()).contains("saved", "theirs", "not-found", "invalid", "change-id-reused");
        assertThat(answers.get("POST /api/partner/report/accounts/{accountId}/confirm"))
                .contains(404, 409);
        assertThat(tour.stops())
                .allSatisfy(stop ->
                        assertThat(stop.answer().status()).as(stop.operation()).isLessThan(500));
    }

    @Test
    @DisplayName("H11: the service's log names no person, no account and nothing that anybody has typed")
    void logsNothingAboutAnybody(CapturedOutput output) {
        assertThat(output.getAll().lines().toList())
                .as("the log was heard")
                .anyMatch(line -> line.contains("Refused without authority"))
                .noneMatch(line -> line.contains("@") && line.contains(".example"))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("watched"))
                .noneMatch(line -> Canaries.TRACES.stream().anyMatch(line::contains));
    }

    @Test
    @DisplayName("H11: the partner's answers have the known fields and no other")
    void hasOnlyKnownFields() {
        assertThat(tour.first("GET /api/partner/report").body().propertyNames())
                .containsExactlyInAnyOrder(
                        "requestId",
                        "partnerName",
                        "contactName",
                        "askedBy",
                        "message",
                        "dueOn",
                        "state",
                        "accounts",
                        "reported",
                        "expiresAt");
        JsonNode line =
                tour.first("GET /api/partner/report/accounts").at("accounts").path(0);
        assertThat(line.propertyNames())
                .containsExactlyInAnyOrder(
                        "accountId",
                        "name",
                        "city",
                        "state",
                        "country",
                        "report",
                        "revisions",
                        "reportedAt",
                        "reportedBy",
                        "answered",
                        "earlier");
        assertThat(line.path("report").propertyNames())
                .containsExactlyInAnyOrder("status", "business", "it", "execLevel", "notes");
    }
}
