package dev.pep.engagement;

import static dev.pep.engagement.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.PartnerTour.Stop;
import dev.pep.event.Topics;
import dev.pep.platform.test.Canaries;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TopicProbe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
@TestPropertySource(properties = "test.database=of the canaries alone")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIntegrationTests {

    private static final String MATCH_AGAIN = """
            SET segments = ARRAY[a.segment], ous = ARRAY[a.ou], industries = ARRAY[a.industry], statuses = '{}'
            FROM account_row a WHERE a.account_id = :account
            """;
    /** The service goes by them; nobody has declined or left yet. */
    private static final String CODES_AGAIN = "UPDATE invitation SET reason_code = NULL, left_side = NULL";

    private static final String HIDE_IN_HISTORY = """
            UPDATE audit_log SET detail = detail || '{"reason": "canary-reason", "later": "canary-later"}'
            WHERE subject_id = :engagement AND jsonb_typeof(detail) = 'object'
            """;

    @Autowired
    private TestExamples examples;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TopicProbe topics;

    private WatchedEngagement watched;
    private List<String> secrets;
    private List<String> tablesWithSecrets;
    private List<String> partnersOperations;
    private PartnerTour tour;

    @BeforeAll
    void everyColumnThatIsNotVisibleHoldsACanary(CapturedOutput output) {
        watched = new WatchedEngagement(examples.company());
        String contact = watched.token(watched.partner);
        String invited = watched.token(watched.early);
        tour = new PartnerTour(examples.port(), contact, watched.offered, watched.foreign);
        secrets = watched.secrets();
        SecretSearch search = new SecretSearch(jdbc);
        tablesWithSecrets = secrets.stream()
                .flatMap(secret -> search.tablesWith(secret).stream())
                .toList();
        awaitThat("NOT EXISTS (SELECT FROM outbox)");
        fill();
        awaitThat("EXISTS (SELECT FROM account_cell WHERE starts_with(segment, 'canary'))"); // counted anew
        go(invited);
    }

    private void awaitThat(String condition) {
        Awaitility.await(condition)
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        jdbc.sql("SELECT " + condition).query(Boolean.class).single());
    }

    private void fill() {
        List<String> partners = List.of(watched.partner.toString(), watched.early.toString());
        new Canaries(jdbc, transactions, PartnerVisible.COLUMNS, PartnerVisible.WORKING)
                .fill(Map.of(
                        "accounts", watched.accounts,
                        "partners", List.of(watched.partner, watched.early),
                        "partnerIds", partners,
                        "invitations", watched.invitations(),
                        "engagements", List.of(watched.engagement(), id(watched.before))));
        transactions.executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            matchAgain("engagement");
            matchAgain("material");
            jdbc.sql(CODES_AGAIN).update();
            jdbc.sql(HIDE_IN_HISTORY).param("engagement", watched.engagement()).update();
        });
    }

    /** Criteria and tags hold canaries, too, and still match the accounts. */
    private void matchAgain(String table) {
        jdbc.sql("UPDATE " + table + " " + MATCH_AGAIN)
                .param("account", watched.accounts.getFirst())
                .update();
    }

    private void go(String invited) {
        List<String> operations = tour.operations();
        partnersOperations = operations.stream()
                .filter(operation -> operation.contains(" /api/partner/"))
                .toList();
        tour.declines(invited);
        tour.works();
        tour.strays(operations.stream()
                .filter(operation -> !partnersOperations.contains(operation))
                .toList());
        tour.comesTooLate(partnersOperations);
    }

    @Test
    @DisplayName(
            "H11: nothing internal and nothing of another partner reaches a partner, in answers, headers or errors")
    void tellsAPartnerNothingInternal() {
        assertThat(tour.stops())
                .allSatisfy(stop -> assertThat(stop.text())
                        .as(stop.operation())
                        .doesNotContainIgnoringCase(Canaries.TRACES.toArray(String[]::new))
                        .doesNotContain("@", "Rival", "Foreign Foods")
                        .doesNotContain(watched.company.ou(), watched.rival.toString()));
    }

    @Test
    @DisplayName("E2, H11: before it accepts, a partner sees how many accounts it is about and none of them")
    void namesNoAccountBeforeAcceptance() {
        JsonNode room = tour.first("GET " + PartnerTour.ROOM);
        assertThat(room.path("accounts").asInt()).isEqualTo(2);
        assertThat(room.toString()).doesNotContain("Northern Bakery", "Southern Mills", "Watched");
        assertThat(tour.stops())
                .filteredOn(stop -> stop.operation().endsWith("/accounts"))
                .first()
                .matches(stop -> stop.answer().status() == 409);
        assertThat(tour.stops())
                .filteredOn(stop -> stop.text().contains("Northern Bakery"))
                .extracting(Stop::operation)
                .containsOnly("GET " + PartnerTour.ROOM + "/accounts");
    }

    @Test
    @DisplayName("H11: every operation that a partner has was called rightly, wrongly and too late")
    void callsEveryOperation() {
        Map<String, List<Integer>> answers = tour.stops().stream()
                .collect(Collectors.groupingBy(
                        Stop::operation,
                        Collectors.mapping(stop -> stop.answer().status(), Collectors.toList())));
        assertThat(partnersOperations)
                .hasSizeGreaterThan(10)
                .allSatisfy(operation -> assertThat(answers.get(operation))
                        .as(operation)
                        .contains(401)
                        .containsAnyOf(200, 201, 204));
        assertThat(answers.get("PATCH " + PartnerTour.ROOM + "/uploads")).contains(204, 415);
        assertThat(answers.get("POST " + PartnerTour.ROOM + "/uploads")).contains(201, 400, 401);
        assertThat(tour.stops())
                .allSatisfy(stop ->
                        assertThat(stop.answer().status()).as(stop.operation()).isLessThan(500));
    }

    @Test
    @DisplayName("E4: the partner was shown what it has given and is offered, beside all the canaries")
    void showsWhatIsItsOwn() {
        assertThat(tour.stops())
                .filteredOn(stop -> stop.operation().equals("GET " + PartnerTour.ROOM))
                .anySatisfy(stop ->
                        assertThat(stop.text()).contains("Slide", "Last quarter", "\"hasLink\":true", "WAIVED"));
    }

    @Test
    @DisplayName("product section 7: the secrets of links are in no table, log or event")
    void keepsSecretsOutOfEverything(CapturedOutput output) {
        assertThat(secrets).hasSize(2).allMatch(secret -> secret.length() > 30);
        assertThat(tablesWithSecrets).isEmpty();
        assertThat(output.getAll()).doesNotContain(secrets.toArray(String[]::new));
        assertThat(topics.records(Topics.ENGAGEMENT))
                .isNotEmpty()
                .noneMatch(event -> secrets.stream()
                        .anyMatch(secret -> new String(event.value(), StandardCharsets.UTF_8).contains(secret)));
    }

    @Test
    @DisplayName("H11: the service's log names no person, no account and nothing that anybody has typed")
    void logsNothingAboutAnybody(CapturedOutput output) {
        assertThat(output.getAll().lines().toList())
                .as("the log was heard")
                .anyMatch(line -> line.contains("Refused without authority"))
                .noneMatch(line -> line.contains("@") && line.contains(".example"))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("watched"))
                .noneMatch(line -> line.contains("Northern Bakery"))
                .noneMatch(line -> Canaries.TRACES.stream().anyMatch(line::contains));
    }
}
