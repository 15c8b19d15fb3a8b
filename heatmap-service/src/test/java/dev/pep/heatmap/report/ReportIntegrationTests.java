package dev.pep.heatmap.report;

import static dev.pep.heatmap.HeatmapFixture.edit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.request.ReportDone;
import dev.pep.event.request.ReportReopened;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.Edited;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@PepIntegrationTest
class ReportIntegrationTests {

    private static final String REPORT = "/api/partner/report";

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    private HeatmapFixture company;
    private UUID partner;
    private UUID account;
    private JsonNode request;
    private Api one;
    private Api two;

    @BeforeEach
    void openedByTwoContacts(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
        List<UUID> accounts = company.accounts("Alpha", "Beta");
        account = accounts.getFirst();
        partner = company.partner("Alder", "one", "two");
        request = company.send(partner, accounts);
        one = company.open(request, 0);
        two = company.open(request, 1);
    }

    @Test
    @DisplayName("H7: an edit that has not seen the latest one is refused and shown both values")
    void refusesAStaleEdit() {
        assertThat(edit(one, account, "notes", "first", 0).saved("revision").intValue())
                .isEqualTo(1);
        Edited stale = edit(two, account, "notes", "second", 0);
        assertThat(stale.saved()).isFalse();
        JsonNode theirs = stale.theirs().orElseThrow();
        assertThat(theirs.path("value").stringValue()).isEqualTo("first");
        assertThat(theirs.path("revision").intValue()).isEqualTo(1);
        assertThat(theirs.path("by").stringValue()).isEqualTo("Contact one");
        assertThat(edit(two, account, "notes", "second", 1).saved()).isTrue();
        assertThat(edit(two, account, "status", "TARGET", 0).saved())
                .as("another field")
                .isTrue();
    }

    @Test
    @DisplayName("H7: a stale edit to the very value that is there is no conflict")
    void agreesWithTheSameValue() {
        edit(one, account, "status", "TARGET", 0);
        assertThat(edit(two, account, "status", "TARGET", 0).saved("revision").intValue())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("H7: the same change sent again gets the same answer and happens once")
    void isIdempotent() {
        UUID change = UUID.randomUUID();
        Edited first = edit(one, account, "status", "TARGET", 0, change);
        edit(two, account, "status", "PAST_CUSTOMER", 1);
        assertThat(edit(one, account, "status", "TARGET", 0, change).outcomes()).isEqualTo(first.outcomes());
        assertThat(line(account).path("report").path("status").stringValue()).isEqualTo("PAST_CUSTOMER");
        assertThat(edit(one, account, "notes", "x", 0, change).refused("type")).isEqualTo("change-id-reused");
    }

    @Test
    @DisplayName("H7: of edits at the same moment exactly one wins, the others see it")
    void oneOfManyWins() {
        List<CompletableFuture<Edited>> edits = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> edit(i % 2 == 0 ? one : two, account, "notes", "note " + i, 0)))
                .toList();
        List<Edited> all = edits.stream().map(CompletableFuture::join).toList();
        assertThat(all).filteredOn(Edited::saved).hasSize(1);
        assertThat(all).filteredOn(edit -> edit.theirs().isPresent()).hasSize(7);
        assertThat(line(account).path("revisions").path("notes").intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("H7, H8: an edit is later than the one before it, also where another copy's clock was ahead")
    void isLaterThanTheOneBefore() {
        edit(one, account, "notes", "first", 0);
        jdbc.sql("UPDATE partner_report SET reported_at = reported_at + interval '1 hour' WHERE account_id = :account")
                .param("account", account)
                .update();
        UUID change = UUID.randomUUID();
        Edited second = edit(two, account, "status", "TARGET", 0, change);
        assertThat(edit(two, account, "status", "TARGET", 0, change).outcomes()).isEqualTo(second.outcomes());
        PartnerReportEvent event = topics.await(
                Topics.PARTNER_REPORT,
                PartnerReportEvent.class,
                sent -> sent.getPayload() instanceof PartnerReported reported
                        && reported.getAccountId().equals(account.toString())
                        && reported.getAfter().getStatus() == AccountStatus.TARGET);
        assertThat(event.getOccurredAt()).isAfter(Instant.now().plus(Duration.ofMinutes(50)));
        assertThat(second.saved("reportedAt").stringValue())
                .isEqualTo(event.getOccurredAt().toString());
    }

    @Test
    @DisplayName("H7: what breaks a rule is refused with the reason")
    void refusesNonsense() {
        assertRefused("notes", edit(one, account, "notes", "x".repeat(4_001), 0));
        assertRefused("status", edit(one, account, "status", "RED", 0));
        assertRefused("true or false", edit(one, account, "business", null, 0));
        assertRefused("true or false", edit(one, account, "execLevel", "yes", 0));
        assertRefused("field", edit(one, account, "ecm", "x", 0));
        assertThat(edit(one, account, "notes", "ü".repeat(4_000), 0).saved()).isTrue();
    }

    @Test
    @DisplayName("H7: an account that was not asked for does not exist")
    void hidesOtherAccounts() {
        UUID other = company.accounts("Other").getFirst();
        UUID none = UUID.randomUUID();
        UUID change = UUID.randomUUID();
        Edited foreign = edit(one, other, "status", "TARGET", 0, change);
        assertThat(foreign.refused("type")).isEqualTo("not-found");
        assertThat(foreign.answer().text())
                .isEqualTo(edit(one, none, "status", "TARGET", 0, change)
                        .answer()
                        .text()
                        .replace(none.toString(), other.toString()));
    }

    @Test
    @DisplayName("H7: an account is answered as long as anything is said of it")
    void countsAnswers() {
        assertThat(edit(one, account, "it", true, 0).saved("reported").intValue())
                .isEqualTo(1);
        Edited cleared = edit(one, account, "it", false, 1);
        assertThat(cleared.saved("reported").intValue()).isZero();
        assertThat(cleared.saved("answered").booleanValue()).isFalse();
        assertThat(company.asEcm()
                        .get("/api/heatmap/accounts?age=never")
                        .at("total")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("H7: earlier answers are the starting point of a later request, and one word confirms them")
    void startsFromEarlierAnswers() {
        edit(one, account, "status", "ACTIVE_CUSTOMER", 0);
        Api later = company.open(company.send(partner, List.of(account)), 0);
        JsonNode line = later.get(REPORT + "/accounts").at("accounts").path(0);
        assertThat(line.path("earlier").booleanValue()).isTrue();
        assertThat(line.path("answered").booleanValue()).isFalse();
        assertThat(line.path("report").path("status").stringValue()).isEqualTo("ACTIVE_CUSTOMER");
        Map<String, Object> word = Map.of("changeId", UUID.randomUUID());
        Answer confirmed = later.post(REPORT + "/accounts/" + account + "/confirm", word);
        assertThat(confirmed.at("reported").intValue()).isEqualTo(1);
        assertThat(later.post(REPORT + "/accounts/" + account + "/confirm", word)
                        .body())
                .isEqualTo(confirmed.body());
    }

    @Test
    @DisplayName("H7: there is nothing to confirm where nothing was said")
    void confirmsOnlyAnswers() {
        Answer answer = one.post(REPORT + "/accounts/" + account + "/confirm", Map.of("changeId", UUID.randomUUID()));
        assertThat(answer.at("type").stringValue()).endsWith("/nothing-to-confirm");
        assertThat(answer.at("now").path("earlier").booleanValue()).isFalse();
        assertThat(answer.at("now")).isEqualTo(line(account));
    }

    @Test
    @DisplayName("H7: a confirmation can be taken back: the account is open again, signed as before")
    void takesAConfirmationBack() {
        edit(one, account, "status", "ACTIVE_CUSTOMER", 0);
        JsonNode later = company.send(partner, List.of(account));
        Api two = company.open(later, 1);
        JsonNode before = line(two);
        int signature = signature(before);
        Answer confirmed = two.post(REPORT + "/accounts/" + account + "/confirm", change());
        assertThat(confirmed.at("reported").intValue()).isEqualTo(1);
        assertThat(confirmed.at("signature").intValue()).isEqualTo(signature + 1);
        assertThat(signature(line(two))).isEqualTo(signature + 1);
        Map<String, Object> undo = change();
        Answer takenBack = two.post(REPORT + "/accounts/" + account + "/unconfirm", undo);
        assertThat(takenBack.at("reported").intValue()).isZero();
        assertThat(takenBack.at("answered").booleanValue()).isFalse();
        assertThat(takenBack.at("signature").intValue()).isEqualTo(signature + 2);
        assertThat(signature(line(two))).isEqualTo(signature + 2);
        assertThat(unsigned(line(two))).isEqualTo(unsigned(before));
        assertThat(two.post(REPORT + "/accounts/" + account + "/unconfirm", undo)
                        .body())
                .isEqualTo(takenBack.body());
    }

    @Test
    @DisplayName("H7: what was said after a confirmation is not taken back with it, nor a colleague's confirmation")
    void takesBackOnlyWhatStands() {
        edit(one, account, "status", "ACTIVE_CUSTOMER", 0);
        JsonNode later = company.send(partner, List.of(account));
        Api mine = company.open(later, 0);
        Api theirs = company.open(later, 1);
        mine.post(REPORT + "/accounts/" + account + "/confirm", change());
        Answer colleague = theirs.post(REPORT + "/accounts/" + account + "/unconfirm", change());
        assertThat(colleague.status()).isEqualTo(409);
        edit(theirs, account, "it", true, 0);
        Answer refused = mine.post(REPORT + "/accounts/" + account + "/unconfirm", change());
        assertThat(refused.at("type").stringValue()).endsWith("/changed-since-confirmed");
        assertThat(refused.at("now")).isEqualTo(line(mine));
        assertThat(refused.at("now").path("reportedBy").stringValue()).isEqualTo("Contact two");
        assertThat(line(mine).path("answered").booleanValue()).isTrue();
    }

    @Test
    @DisplayName("H7: each signature has a later revision, so that an older reading is told from a newer word")
    void countsSignatures() {
        assertThat(signature(line(one))).isZero();
        assertThat(edit(one, account, "status", "TARGET", 0).saved("signature").intValue())
                .isEqualTo(1);
        assertThat(edit(two, account, "it", true, 0).saved("signature").intValue())
                .isEqualTo(2);
        assertThat(edit(two, account, "it", true, 1).saved("signature").intValue())
                .as("signed anew, though it says the same")
                .isEqualTo(3);
        assertThat(signature(line(two))).isEqualTo(3);
    }

    @Test
    @DisplayName("H7: a change that was answered before signatures had revisions is repeated all the same")
    void repeatsAnAnswerOfOld() {
        UUID change = UUID.randomUUID();
        edit(one, account, "status", "TARGET", 0, change);
        jdbc.sql("UPDATE partner_edit_answer SET answer = regexp_replace(answer, ',\\s*\"signature\"[^}]*', '')")
                .update();
        Edited repeated = edit(one, account, "status", "TARGET", 0, change);
        assertThat(repeated.saved("revision").intValue()).isEqualTo(1);
    }

    private static int signature(JsonNode line) {
        return line.path("revisions").path("signature").intValue();
    }

    private static JsonNode unsigned(JsonNode line) {
        JsonNode copy = line.deepCopy();
        ((ObjectNode) copy.path("revisions")).remove("signature");
        return copy;
    }

    private static JsonNode line(Api contact) {
        return contact.get(REPORT + "/accounts").at("accounts").path(0);
    }

    private static Map<String, Object> change() {
        return Map.of("changeId", UUID.randomUUID());
    }

    @Test
    @DisplayName("H7, H10: done and going on are told once each")
    void isDoneAndGoesOn() {
        String id = request.path("id").stringValue();
        one.post(REPORT + "/done", Map.of("done", true));
        two.post(REPORT + "/done", Map.of("done", true));
        assertThat(company.request(id).path("state").stringValue()).isEqualTo("DONE");
        assertThat(edit(one, account, "it", true, 0).saved())
                .as("nothing typed is lost")
                .isTrue();
        assertThat(one.post(REPORT + "/done", Map.of("done", false)).at("state").stringValue())
                .isEqualTo("IN_PROGRESS");
        topics.await(
                Topics.REPORT_REQUEST,
                ReportRequestEvent.class,
                event -> event.getPayload() instanceof ReportReopened it
                        && it.getRequestId().equals(id));
        assertThat(topics.events(Topics.REPORT_REQUEST, ReportRequestEvent.class).stream()
                        .filter(event -> event.getPayload() instanceof ReportDone it
                                && it.getRequestId().equals(id)))
                .hasSize(1);
    }

    @Test
    @DisplayName("H8: each change is told with what was said before and after, in order")
    void tellsEachChange() {
        edit(one, account, "status", "TARGET", 0);
        edit(two, account, "status", "PAST_CUSTOMER", 1);
        edit(two, account, "status", "PAST_CUSTOMER", 2);
        edit(one, account, "status", null, 2);
        topics.await(
                Topics.PARTNER_REPORT,
                PartnerReportEvent.class,
                event -> ours(event) && said(event).getAfter().getStatus() == null);
        List<PartnerReported> told = topics.events(Topics.PARTNER_REPORT, PartnerReportEvent.class).stream()
                .filter(this::ours)
                .map(ReportIntegrationTests::said)
                .toList();
        assertThat(told)
                .extracting(it -> it.getAfter().getStatus())
                .containsExactly(AccountStatus.TARGET, AccountStatus.PAST_CUSTOMER, null);
        assertThat(told.getFirst().getBefore()).isNull();
        assertThat(told.get(1).getBefore().getStatus()).isEqualTo(AccountStatus.TARGET);
        assertThat(told.get(1).getContactName()).isEqualTo("Contact two");
    }

    private boolean ours(PartnerReportEvent event) {
        return said(event).getAccountId().equals(account.toString());
    }

    private static PartnerReported said(PartnerReportEvent event) {
        return (PartnerReported) event.getPayload();
    }

    private static void assertRefused(String reason, Edited edited) {
        assertThat(edited.saved()).isFalse();
        assertThat(edited.refused("type")).isEqualTo("invalid");
        assertThat(edited.refused("reason")).contains(reason);
    }

    private JsonNode line(UUID accountId) {
        for (JsonNode line : one.get(REPORT + "/accounts").at("accounts")) {
            if (HeatmapFixture.id(line, "accountId").equals(accountId)) {
                return line;
            }
        }
        throw new AssertionError("No line for " + accountId);
    }
}
