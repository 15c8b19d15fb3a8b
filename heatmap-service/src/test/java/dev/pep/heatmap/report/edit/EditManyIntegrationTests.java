package dev.pep.heatmap.report.edit;

import static dev.pep.heatmap.HeatmapFixture.edit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.Edited;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class EditManyIntegrationTests {

    private static final String REPORT = "/api/partner/report";
    private static final int MANY = 24;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private HeatmapFixture company;
    private List<UUID> accounts;
    private JsonNode request;
    private Api one;
    private Api two;

    @BeforeEach
    void openedByTwoContacts(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
        accounts = company.accounts(
                IntStream.range(0, MANY).mapToObj(i -> "Account " + i).toArray(String[]::new));
        request = company.send(company.partner("Alder", "one", "two"), accounts);
        one = company.open(request, 0);
        two = company.open(request, 1);
    }

    @Test
    @DisplayName("H7: many changes of one call are saved, each with its revision, and progress counts their accounts")
    void savesMany() {
        List<Map<String, @Nullable Object>> edits = new ArrayList<>();
        accounts.forEach(account -> edits.addAll(List.of(
                change(account, "status", "TARGET"), change(account, "it", true), change(account, "notes", "Met"))));
        List<JsonNode> outcomes = edit(one, edits).outcomes();
        assertThat(outcomes).hasSize(3 * MANY).allSatisfy(outcome -> {
            assertThat(outcome.path("saved").path("revision").intValue()).isEqualTo(1);
            assertThat(outcome.path("saved").path("answered").booleanValue()).isTrue();
            assertThat(outcome.path("saved").path("reported").intValue()).isEqualTo(MANY);
            assertThat(outcome.path("saved").path("signature").intValue()).isEqualTo(1);
        });
        assertThat(outcomes)
                .extracting(outcome -> outcome.path("changeId").stringValue())
                .containsExactlyElementsOf(edits.stream()
                        .map(edit -> String.valueOf(edit.get("changeId")))
                        .toList());
        assertThat(line(accounts.getLast()).path("report").toString())
                .isEqualTo(
                        "{\"status\":\"TARGET\",\"business\":false,\"it\":true,\"execLevel\":null,\"notes\":\"Met\"}");
    }

    @Test
    @DisplayName("H8: each change of a call is told once, at a moment of its own, with what was said before and after")
    void tellsEachOnce() {
        UUID account = accounts.getFirst();
        edit(one, List.of(change(account, "status", "TARGET"), change(account, "it", true)));
        edit(
                one,
                List.of(
                        change(account, "notes", "Met"),
                        again(account, "status", "TARGET", 1),
                        again(account, "it", false, 1)));
        List<PartnerReportEvent> told = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> told(account), events -> events.size() == 4);
        assertThat(told).extracting(event -> said(event).getAfter().getIt()).containsExactly(false, true, true, false);
        assertThat(told)
                .extracting(event -> said(event).getAfter().getNotes())
                .containsExactly(null, null, "Met", "Met");
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).getOccurredAt()).isAfter(told.get(i - 1).getOccurredAt());
            assertThat(said(told.get(i)).getBefore())
                    .isEqualTo(said(told.get(i - 1)).getAfter());
        }
        assertThat(historyOf(account)).isEqualTo(4);
    }

    @Test
    @DisplayName("H7: a conflict and a refusal in a call hold up nothing else of it")
    void tellsEachItsOutcome() {
        UUID account = accounts.getFirst();
        UUID foreign = company.accounts("Foreign").getFirst();
        edit(two, account, "status", "PAST_CUSTOMER", 0);
        List<JsonNode> outcomes = edit(
                        one,
                        List.of(
                                change(account, "status", "TARGET"),
                                change(account, "notes", "x".repeat(4_001)),
                                change(account, "ecm", "x"),
                                change(foreign, "status", "TARGET"),
                                change(account, "it", true),
                                change(accounts.getLast(), "status", "TARGET")))
                .outcomes();
        assertThat(outcomes)
                .extracting(EditManyIntegrationTests::what)
                .containsExactly("PAST_CUSTOMER by Contact two", "invalid", "invalid", "not-found", "saved", "saved");
        assertThat(line(account).path("report").path("status").stringValue()).isEqualTo("PAST_CUSTOMER");
        assertThat(line(account).path("report").path("it").booleanValue()).isTrue();
    }

    @Test
    @DisplayName(
            "H7: a call whose answer was lost makes no conflict with itself: sent again, it gets the same outcomes")
    void isIdempotent() {
        UUID account = accounts.getFirst();
        edit(two, account, "status", "PAST_CUSTOMER", 0);
        List<Map<String, @Nullable Object>> edits = List.of(
                change(account, "status", "TARGET"), change(account, "it", true), change(accounts.get(1), "it", true));
        List<JsonNode> first = edit(one, edits).outcomes();
        assertThat(edit(one, edits).outcomes()).isEqualTo(first);
        List<Map<String, @Nullable Object>> withMore = new ArrayList<>(edits);
        withMore.add(change(accounts.get(2), "it", true));
        assertThat(edit(one, withMore).outcomes().subList(0, 3)).isEqualTo(first);
        assertThat(historyOf(account)).isEqualTo(2);
        assertThat(signatureOf(account)).isEqualTo(2);
    }

    @Test
    @DisplayName("H7: the same call many times at one moment is saved once, and answered alike each time")
    void isSavedOnce() {
        List<Map<String, @Nullable Object>> edits = new ArrayList<>();
        accounts.forEach(account -> edits.add(change(account, "business", false))); // as it is already
        accounts.forEach(account -> edits.add(change(account, "status", "TARGET")));
        List<CompletableFuture<Edited>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> edit(one, edits)))
                .toList();
        assertThat(calls.stream().map(call -> call.join().outcomes()).distinct())
                .hasSize(1);
        assertThat(signatureOf(accounts.getFirst())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "H7: of calls of two contacts at one moment each field has one winner, in whatever order they name them")
    void waitsForNobodyForEver() {
        for (int round = 0; round < 6; round++) {
            int seen = round;
            CompletableFuture<Edited> forward =
                    CompletableFuture.supplyAsync(() -> edit(one, notes(seen, "one", false)));
            CompletableFuture<Edited> backward =
                    CompletableFuture.supplyAsync(() -> edit(two, notes(seen, "two", true)));
            List<JsonNode> outcomes = new ArrayList<>(forward.join().outcomes());
            outcomes.addAll(backward.join().outcomes());
            assertThat(outcomes)
                    .filteredOn(outcome -> what(outcome).equals("saved"))
                    .hasSize(MANY);
            assertThat(outcomes)
                    .filteredOn(outcome -> what(outcome).startsWith("note"))
                    .hasSize(MANY);
        }
        assertThat(accounts)
                .allSatisfy(account -> assertThat(historyOf(account)).isEqualTo(6));
    }

    @Test
    @DisplayName("H7, H10: nothing of a call is saved if the request is revoked while it is under way")
    void isRevokedMidWay() {
        String id = request.path("id").stringValue();
        CompletableFuture<Answer> call = transactions.execute(status -> {
            jdbc.sql("UPDATE report_request SET revoked_at = now() WHERE id = CAST(:id AS uuid)")
                    .param("id", id)
                    .update();
            CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(
                    () -> edit(one, notes(0, "late", false)).answer());
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::somebodyWaits);
            return waiting;
        });
        assertThat(call).isNotNull();
        Answer answer = call.join();
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.at("type").stringValue()).endsWith("/link-ended");
        assertThat(accounts)
                .allSatisfy(account -> assertThat(historyOf(account)).isZero());
        assertThat(jdbc.sql("SELECT count(*) FROM partner_report WHERE account_id = ANY (CAST(:ids AS uuid[]))")
                        .param("ids", accounts.stream().map(UUID::toString).toArray(String[]::new))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("H7: a call takes 500 changes, none twice, and says what is wrong with it")
    void hasALimit() {
        UUID account = accounts.getFirst();
        List<Map<String, @Nullable Object>> most = IntStream.range(0, 500)
                .mapToObj(i -> change(UUID.randomUUID(), "it", true))
                .toList();
        assertThat(edit(one, most).outcomes()).hasSize(500);
        List<Map<String, @Nullable Object>> more = new ArrayList<>(most);
        more.add(change(account, "it", true));
        assertInvalid("edits", more);
        assertInvalid("edits", List.of());
        assertInvalid("edits[1]", List.of(change(account, "it", true), change(account, "it", false)));
        Map<String, @Nullable Object> edit = change(account, "it", true);
        Map<String, @Nullable Object> sameId = change(account, "business", true);
        sameId.put("changeId", edit.get("changeId"));
        assertInvalid("edits[1]", List.of(edit, sameId));
        for (String part : List.of("accountId", "field", "seen", "changeId")) {
            Map<String, @Nullable Object> incomplete = change(account, "it", true);
            incomplete.remove(part);
            assertInvalid("edits[0]." + part, List.of(incomplete));
        }
        assertThat(historyOf(account)).isZero();
    }

    private void assertInvalid(String place, List<Map<String, @Nullable Object>> edits) {
        Answer answer = edit(one, edits).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("errors").propertyNames()).containsExactly(place);
    }

    private List<Map<String, @Nullable Object>> notes(int seen, String by, boolean backward) {
        List<Map<String, @Nullable Object>> notes = new ArrayList<>();
        accounts.forEach(account -> notes.add(again(account, "notes", "note " + seen + " of " + by, seen)));
        if (backward) {
            Collections.reverse(notes);
        }
        return notes;
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        SELECT count(*) > 0 FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'WITH edits%'
                        """).query(Boolean.class).single();
    }

    private int historyOf(UUID account) {
        return jdbc.sql("SELECT count(*) FROM partner_report_change WHERE account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private int signatureOf(UUID account) {
        return line(account).path("revisions").path("signature").intValue();
    }

    private List<PartnerReportEvent> told(UUID account) {
        return topics.events(Topics.PARTNER_REPORT, PartnerReportEvent.class).stream()
                .filter(event -> said(event).getAccountId().equals(account.toString()))
                .toList();
    }

    private JsonNode line(UUID account) {
        for (JsonNode line : one.get(REPORT + "/accounts").at("accounts")) {
            if (HeatmapFixture.id(line, "accountId").equals(account)) {
                return line;
            }
        }
        throw new AssertionError("No line for " + account);
    }

    private static PartnerReported said(PartnerReportEvent event) {
        return (PartnerReported) event.getPayload();
    }

    private static String what(JsonNode outcome) {
        if (outcome.path("saved").isObject()) {
            return "saved";
        }
        JsonNode theirs = outcome.path("theirs");
        return theirs.isObject()
                ? theirs.path("value").stringValue() + " by "
                        + theirs.path("by").stringValue()
                : outcome.path("refused").path("type").stringValue();
    }

    private static Map<String, @Nullable Object> change(UUID account, String field, @Nullable Object value) {
        return again(account, field, value, 0);
    }

    private static Map<String, @Nullable Object> again(UUID account, String field, @Nullable Object value, int seen) {
        return HeatmapFixture.change(account, field, value, seen, UUID.randomUUID());
    }
}
