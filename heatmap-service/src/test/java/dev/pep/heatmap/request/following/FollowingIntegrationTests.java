package dev.pep.heatmap.request.following;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.request.ReportExtended;
import dev.pep.event.request.ReportReminded;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.Edited;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class FollowingIntegrationTests {

    private static final String REQUESTS = "/api/heatmap/report-requests";

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    private HeatmapFixture company;
    private List<UUID> accounts;
    private UUID partner;
    private String id;

    @BeforeEach
    void requested() {
        company = new HeatmapFixture(port, tokens);
        accounts = company.accounts("Alpha", "Beta");
        partner = company.partner("Alder", "one", "two");
        id = company.send(partner, accounts).path("id").stringValue();
    }

    @Test
    @DisplayName("H10: only who owes is reminded, and nobody twice in a row without a confirmation")
    void remindsWhoOwes() {
        String done = company.send(company.partner("Birch", "three"), accounts)
                .path("id")
                .stringValue();
        company.open(company.request(done), 0).post("/api/partner/report/done", Map.of("done", true));
        JsonNode first = remind(false, id, done);
        assertThat(first.path("reminded").path(0).stringValue()).isEqualTo(id);
        assertThat(first.path("reminded")).hasSize(1);
        assertThat(first.path("leftOut").path(0).path("reason").stringValue()).contains("done");
        JsonNode second = remind(false, id);
        assertThat(second.path("leftOut").path(0).path("lately").booleanValue()).isTrue();
        assertThat(remind(true, id).path("reminded")).hasSize(1);
        topics.await(
                Topics.REPORT_REQUEST,
                ReportRequestEvent.class,
                event -> event.getPayload() instanceof ReportReminded it
                        && it.getRequestId().equals(id)
                        && it.getRecipients().size() == 2);
        var stranger = new HeatmapFixture(port, tokens).asEcm();
        Answer notYours = stranger.post(REQUESTS + "/remind", Map.of("requestIds", List.of(id), "again", true));
        assertThat(notYours.at("reminded")).isEmpty();
        assertThat(notYours.at("leftOut")).isEmpty();
    }

    @Test
    @DisplayName("H10: more time moves the end of the links, also of a request that has expired, and is told")
    void extendsAnExpiredRequest() {
        String secret = company.secret(company.request(id), 0);
        jdbc.sql("UPDATE report_request SET expires_at = requested_at WHERE id = :id")
                .param("id", UUID.fromString(id))
                .update();
        jdbc.sql("UPDATE link SET expires_at = now() WHERE subject_id = :id")
                .param("id", UUID.fromString(id))
                .update();
        assertThat(company.request(id).path("state").stringValue()).isEqualTo("EXPIRED");
        assertThat(company.asEcm().get(REQUESTS + "?state=EXPIRED").at("requests"))
                .hasSize(1);
        assertThat(company.exchange(secret).status()).isEqualTo(404);
        assertThat(extend(LocalDate.now().minusDays(2)).at("errors").propertyNames())
                .containsExactly("dueOn");
        LocalDate later = LocalDate.now().plusDays(20);
        assertThat(extend(later).status()).isEqualTo(204);
        assertThat(extend(later).at("errors").propertyNames())
                .as("not later than now")
                .containsExactly("dueOn");
        assertThat(company.exchange(secret).status()).isEqualTo(200);
        topics.await(
                Topics.REPORT_REQUEST,
                ReportRequestEvent.class,
                event -> event.getPayload() instanceof ReportExtended it
                        && it.getRequestId().equals(id)
                        && later.toString().equals(it.getDueOn())
                        && it.getRecipients().size() == 2);
    }

    @Test
    @DisplayName("H10: a contact who came later gets a link of their own, once")
    void asksALaterContact() {
        Map<String, Object> change = new java.util.HashMap<>(company.partnerBody("Alder", "one", "two", "three"));
        change.put("version", 1);
        change.put("active", true);
        List<Map<String, Object>> people = new ArrayList<>();
        JsonNode asked = company.request(id).path("recipients");
        people.add(Map.of(
                "id",
                asked.path(0).path("contactId").stringValue(),
                "name",
                "Contact one",
                "email",
                company.unique("one") + "@partner.example"));
        people.add(Map.of("name", "Contact three", "email", company.unique("three") + "@partner.example"));
        change.put("contacts", people);
        assertThat(company.asAdministrator()
                        .call("PUT", "/api/heatmap/partners/" + partner, change)
                        .status())
                .isEqualTo(200);
        JsonNode detail = company.asEcm().get(REQUESTS + "/" + id).body();
        assertThat(detail.path("others")).hasSize(1);
        String contact = detail.path("others").path(0).path("contactId").stringValue();
        String path = REQUESTS + "/" + id + "/contacts/" + contact;
        assertThat(company.asEcm().post(path, null).status()).isEqualTo(204);
        assertThat(company.asEcm().post(path, null).at("type").stringValue()).endsWith("/contact-has-a-link");
        JsonNode after = company.asEcm().get(REQUESTS + "/" + id).body();
        assertThat(after.path("others")).isEmpty();
        assertThat(after.path("history").findValuesAsString("action"))
                .containsExactly("report requested", "contact added");
    }

    @Test
    @DisplayName("H10: an edit that races a revocation is either saved before it or refused as link-ended")
    void revokesDuringEdits() {
        var contact = company.open(company.request(id), 0);
        List<CompletableFuture<Edited>> edits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int seen = i;
            edits.add(CompletableFuture.supplyAsync(
                    () -> HeatmapFixture.edit(contact, accounts.get(seen % 2), "notes", "note " + seen, 0)));
        }
        company.asEcm().post(REQUESTS + "/" + id + "/revoke", null);
        assertThat(edits.stream().map(edit -> edit.join().answer().status()))
                .allMatch(status -> status == 200 || status == 401);
        assertThat(HeatmapFixture.edit(contact, accounts.getFirst(), "it", true, 0)
                        .answer()
                        .at("type")
                        .stringValue())
                .endsWith("/link-ended");
    }

    @Test
    @DisplayName("H10: requests are found page by page, by partner, overdue and own")
    void findsPageByPage() {
        for (int i = 0; i < 3; i++) {
            company.send(partner, accounts);
        }
        JsonNode page = company.asEcm().get(REQUESTS + "?limit=3").body();
        assertThat(page.path("requests")).hasSize(3);
        assertThat(page.path("total").intValue()).isEqualTo(4);
        JsonNode rest = company.asEcm()
                .get(REQUESTS + "?limit=3&after=" + page.path("next").stringValue())
                .body();
        assertThat(rest.path("requests")).hasSize(1);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(rest.path("requests").path(0).path("id").stringValue()).isEqualTo(id);
        assertThat(company.asEcm()
                        .get(REQUESTS + "?partner=" + UUID.randomUUID())
                        .at("total")
                        .intValue())
                .isZero();
        assertThat(company.asEcm().get(REQUESTS + "?mine=true").at("total").intValue())
                .isEqualTo(4);
        assertThat(company.asEcm().get(REQUESTS + "?overdue=true").at("total").intValue())
                .isZero();
        jdbc.sql("UPDATE report_request SET due_on = requested_at::date - 3 WHERE id = :id")
                .param("id", UUID.fromString(id))
                .update();
        assertThat(company.asEcm().get(REQUESTS + "?overdue=true").at("total").intValue())
                .isEqualTo(1);
    }

    private JsonNode remind(boolean again, String... ids) {
        Answer answer = company.asEcm().post(REQUESTS + "/remind", Map.of("requestIds", List.of(ids), "again", again));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private Answer extend(LocalDate dueOn) {
        return company.asEcm().post(REQUESTS + "/" + id + "/extend", Map.of("dueOn", dueOn.toString()));
    }
}
