package dev.pep.heatmap.request;

import static dev.pep.heatmap.HeatmapFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.request.LinkResent;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRevoked;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class RequestIntegrationTests {

    private static final String REQUESTS = "/api/heatmap/report-requests";

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TopicProbe topics;

    private HeatmapFixture company;
    private List<UUID> accounts;
    private UUID partner;

    @BeforeEach
    void company() {
        company = new HeatmapFixture(port, tokens);
        accounts = company.accounts("Alpha", "Beta", "Gamma");
        partner = company.partner("Alder", "one", "two");
    }

    @Test
    @DisplayName("H5: the same idempotency key sends once, also when both calls come at the same moment")
    void sendsOnce() {
        Map<String, Object> body = body(Map.of("accountIds", accounts));
        List<Answer> answers = IntStream.range(0, 4)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> company.asEcm().post(REQUESTS, body, "key")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.stream().map(answer -> answer.at("id").stringValue()).distinct())
                .hasSize(1);
        company.sent(answers.getFirst());
        assertThat(company.asEcm().get(REQUESTS).at("requests")).hasSize(1);
        body.put("message", "another");
        assertThat(company.asEcm().post(REQUESTS, body, "key").at("type").stringValue())
                .endsWith("/idempotency-key-reused");
    }

    @Test
    @DisplayName("H5: a filter is evaluated where the accounts are, without those left out")
    void sendsByFilter() {
        Map<String, Object> body = body(Map.of("filter", Map.of("q", "chicago", "ecm", "me", "segment", List.of())));
        body.put("excludeAccountIds", List.of(accounts.getFirst()));
        JsonNode sent = company.sent(company.asEcm().post(REQUESTS, body, "filter"));
        assertThat(sent.path("state").stringValue()).isEqualTo("DONE");
        assertThat(sent.path("partners").path(0).path("accounts").intValue()).isEqualTo(2);
        assertThat(sent.path("partners").path(0).path("recipients").intValue()).isEqualTo(2);
    }

    @Test
    @DisplayName("H5: the preview shows the partner's table and who was asked lately, and sends nothing")
    void previews() {
        company.send(partner, accounts.subList(0, 1));
        UUID silent = company.partner("Silent");
        Map<String, Object> body = body(Map.of("accountIds", accounts));
        body.put("partnerIds", List.of(partner, silent));
        JsonNode preview = company.asEcm().post(REQUESTS + "/preview", body).body();
        assertThat(preview.path("accounts").intValue()).isEqualTo(3);
        assertThat(preview.path("askedLately").path(0).path("name").stringValue())
                .isEqualTo("Alpha");
        assertThat(preview.path("partners").path(0).path("contacts")).hasSize(2);
        assertThat(preview.path("partners").path(1).path("problem").stringValue())
                .contains("no active contact");
        assertThat(preview.path("table").path(0).propertyNames())
                .containsExactlyInAnyOrder("accountId", "name", "city", "state", "country", "report");
        assertThat(company.asEcm().get(REQUESTS).at("requests")).hasSize(1);
    }

    @Test
    @DisplayName("H5: a partner without an active contact is named, and nobody is asked")
    void namesWhoCannotBeAsked() {
        Map<String, Object> body = body(Map.of("accountIds", accounts));
        body.put("partnerIds", List.of(partner, company.partner("Silent")));
        Answer answer = company.asEcm().post(REQUESTS, body, "silent");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("detail").stringValue()).contains(company.unique("Silent") + " has no active contact");
        assertThat(company.asEcm().get(REQUESTS).at("requests")).isEmpty();
    }

    @Test
    @DisplayName("H5: what breaks a rule is refused by name")
    void refusesNonsense() {
        assertRefused(
                "dueOn", body -> body.put("dueOn", LocalDate.now().minusDays(2).toString()));
        assertRefused("message", body -> body.put("message", "x".repeat(2_001)));
        assertRefused("partnerIds", body -> body.put("partnerIds", List.of()));
        assertRefused("partnerIds", body -> body.put("partnerIds", List.of(UUID.randomUUID())));
        assertRefused("selection", body -> body.put("selection", Map.of()));
        assertRefused("selection", body -> body.put("selection", Map.of("filter", Map.of("q", "no such"))));
        assertRefused("selection", body -> body.put("excludeAccountIds", accounts));
    }

    @Test
    @DisplayName("H5: an account of another unit does not exist")
    void hidesOtherUnits() {
        UUID foreign = new HeatmapFixture(port, tokens).accounts("Foreign").getFirst();
        assertRefused("selection", body -> body.put("selection", Map.of("accountIds", List.of(foreign))));
        assertRefused("selection", body -> body.put("selection", Map.of("accountIds", List.of(UUID.randomUUID()))));
    }

    @Test
    @DisplayName("H10: revoking ends the links at once, also of a partner who is at it, and is told once")
    void revokes() {
        JsonNode request = company.send(partner, accounts);
        String secret = company.secret(request, 0);
        var contact = company.open(request, 0);
        String id = request.path("id").stringValue();
        for (int i = 0; i < 2; i++) {
            assertThat(company.asEcm()
                            .post(REQUESTS + "/" + id + "/revoke", null)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(contact.get("/api/partner/report").status()).isEqualTo(401);
        assertThat(contact.get("/api/partner/report").at("type").stringValue()).endsWith("/link-ended");
        assertThat(company.exchange(secret).status()).isEqualTo(404);
        assertThat(company.request(id).path("state").stringValue()).isEqualTo("REVOKED");
        topics.await(Topics.REPORT_REQUEST, ReportRequestEvent.class, event -> revoked(event, id));
        assertThat(topics.events(Topics.REPORT_REQUEST, ReportRequestEvent.class).stream()
                        .filter(event -> revoked(event, id)))
                .hasSize(1);
    }

    @Test
    @DisplayName("H10: sending again ends the old link and makes a new one")
    void sendsAgain() {
        JsonNode request = company.send(partner, accounts);
        String old = company.secret(request, 0);
        var contact = company.open(request, 0);
        String path = REQUESTS + "/" + request.path("id").stringValue() + "/links/"
                + request.path("recipients").path(0).path("linkId").stringValue() + "/send-again";
        assertThat(company.asEcm().post(path, null).status()).isEqualTo(204);
        assertThat(company.exchange(old).status()).isEqualTo(404);
        assertThat(contact.get("/api/partner/report").status()).isEqualTo(401);
        assertThat(company.open(request, 0).get("/api/partner/report").status()).isEqualTo(200);
        topics.await(
                Topics.REPORT_REQUEST,
                ReportRequestEvent.class,
                event -> event.getPayload() instanceof LinkResent it
                        && it.getRequestId().equals(request.path("id").stringValue()));
    }

    @Test
    @DisplayName("H10: a request is seen by its sender, its unit and administrators, and is missing for others")
    void isSeenByThoseItConcerns() {
        company.send(partner, accounts);
        var colleague = company.as(company.person("colleague", company.ou(), Role.SELLER));
        assertThat(colleague.get(REQUESTS).at("requests")).hasSize(1);
        assertThat(company.asAdministrator()
                        .get(REQUESTS + "?q=" + company.unique("alder"))
                        .at("requests"))
                .hasSize(1);
        var stranger = new HeatmapFixture(port, tokens).asEcm();
        assertThat(stranger.get(REQUESTS).at("requests")).isEmpty();
    }

    @Test
    @DisplayName("H10: a page after a request of another unit is one after a request that does not exist")
    void pagesAfterOnesOwnOnly() {
        company.send(partner, accounts);
        HeatmapFixture other = new HeatmapFixture(port, tokens);
        UUID foreign = id(other.send(other.partner("Birch", "b"), other.accounts("Foreign")), "id");
        assertThat(company.asEcm().get(REQUESTS + "?after=" + foreign).text())
                .isEqualTo(company.asEcm()
                        .get(REQUESTS + "?after=" + UUID.randomUUID())
                        .text());
    }

    @Test
    @DisplayName("H10: requests are found by state")
    void findsByState() {
        company.send(partner, accounts);
        assertThat(company.asEcm().get(REQUESTS + "?state=SENT").at("requests")).hasSize(1);
        assertThat(company.asEcm().get(REQUESTS + "?state=DONE&state=REVOKED").at("requests"))
                .isEmpty();
        assertThat(company.asEcm().get(REQUESTS + "?state=LOST").status()).isEqualTo(400);
    }

    private void assertRefused(String field, Consumer<Map<String, Object>> change) {
        Map<String, Object> body = body(Map.of("accountIds", accounts));
        change.accept(body);
        Answer answer = company.asEcm().post(REQUESTS, body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("errors").propertyNames()).containsExactly(field);
    }

    private static boolean revoked(ReportRequestEvent event, String id) {
        return event.getPayload() instanceof ReportRevoked it
                && it.getRequestId().equals(id);
    }

    private Map<String, Object> body(Map<String, Object> selection) {
        Map<String, Object> body = new HashMap<>();
        body.put("partnerIds", List.of(partner));
        body.put("selection", selection);
        body.put("dueOn", LocalDate.now().plusDays(10).toString());
        body.put("message", "Please");
        return body;
    }
}
