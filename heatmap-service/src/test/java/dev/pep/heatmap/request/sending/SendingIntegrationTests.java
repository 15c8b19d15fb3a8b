package dev.pep.heatmap.request.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.time.Instant;
import java.util.HashMap;
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
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class SendingIntegrationTests {

    private static final String REQUESTS = "/api/heatmap/report-requests";

    @Autowired
    private TopicProbe topics;

    @Autowired
    private Sendings sendings;

    @Autowired
    private AskedPairs pairs;

    @Autowired
    private AskablePartners askable;

    @Autowired
    private RunSending work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private HeatmapFixture company;
    private List<UUID> accounts;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
        accounts = company.accounts("Alpha", "Beta", "Gamma");
    }

    @Test
    @DisplayName(
            "H5: two processes that believe a sending is theirs ask each partner once, after a crash in the middle")
    void asksEachPartnerOnce() {
        List<UUID> partners = IntStream.range(0, 6)
                .mapToObj(i -> company.partner("Partner " + i, "one"))
                .toList();
        UUID sending = accepted(partners);
        transactions.executeWithoutResult(crash -> {
            work.run(sending);
            crash.setRollbackOnly();
        });
        assertThat(company.asEcm().get(REQUESTS).at("requests"))
                .as("what was not committed is not sent")
                .isEmpty();
        List<CompletableFuture<Void>> runs = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> work.run(sending)))
                .toList();
        runs.forEach(CompletableFuture::join);
        JsonNode requests = company.asEcm().get(REQUESTS).at("requests");
        assertThat(requests).hasSize(6);
        List<String> ids = requests.findValuesAsString("id").stream().toList();
        String last = requests.path(0).path("id").stringValue();
        topics.await(Topics.REPORT_REQUEST, ReportRequestEvent.class, event -> asked(event, List.of(last)));
        assertThat(topics.events(Topics.REPORT_REQUEST, ReportRequestEvent.class).stream()
                        .filter(event -> asked(event, ids)))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @DisplayName("H5: a partner who cannot be asked any more is named, the others are asked, and a retry asks only it")
    void namesWhatFailed() {
        UUID good = company.partner("Alder", "one");
        UUID bad = company.partner("Birch", "two");
        UUID sending = accepted(List.of(bad, good));
        activate(bad, false);
        work.run(sending);
        JsonNode incomplete = sending(sending);
        assertThat(incomplete.path("state").stringValue()).isEqualTo("INCOMPLETE");
        assertThat(incomplete.path("partners").path(0).path("reason").stringValue())
                .contains("is not active");
        assertThat(incomplete.path("partners").path(1).path("state").stringValue())
                .isEqualTo("SENT");
        activate(bad, true);
        Answer retried = company.asEcm().post("/api/heatmap/sendings/" + sending + "/retry", null);
        assertThat(retried.status()).isEqualTo(200);
        JsonNode done = company.sent(new Answer(202, retried.text(), ""));
        assertThat(done.path("state").stringValue()).isEqualTo("DONE");
        assertThat(company.asEcm().get(REQUESTS).at("requests")).hasSize(2);
    }

    @Test
    @DisplayName("H5: what was seen in the preview is what is sent, even if the filter finds more by then")
    void sendsWhatWasSeen() {
        UUID partner = company.partner("Alder", "one");
        Map<String, Object> body = wish(partner, Map.of("filter", Map.of("ecm", "me")));
        JsonNode preview = company.asEcm().post(REQUESTS + "/preview", body).body();
        assertThat(preview.path("accounts").intValue()).isEqualTo(3);
        company.accounts("Delta");
        Map<String, Object> seen =
                wish(partner, Map.of("seen", preview.path("seen").stringValue()));
        assertThat(parts(seen).path(0).path("accounts").intValue()).isEqualTo(3);
        var colleague = company.as(company.person("colleague", company.ou(), dev.pep.platform.security.Role.ECM));
        assertThat(colleague.post(REQUESTS, seen, "k").at("errors").propertyNames())
                .as("a preview of somebody else")
                .containsExactly("selection");
    }

    @Test
    @DisplayName("H5: who was asked or has answered lately is left out, partner by partner, as the preview counts it")
    void leavesOutPartnerByPartner() {
        UUID asked = company.partner("Alder", "one");
        UUID fresh = company.partner("Birch", "two");
        JsonNode request = company.send(asked, accounts.subList(0, 1));
        HeatmapFixture.edit(company.open(request, 0), accounts.getFirst(), "it", true, 0);
        Map<String, Object> body = wish(asked, Map.of("accountIds", accounts));
        body.put("partnerIds", List.of(asked, fresh));
        body.put("onlyMissingOrStale", true);
        JsonNode counted = company.asEcm().post(REQUESTS + "/preview", body).at("partners");
        assertThat(counted.path(0).path("accounts").intValue()).isEqualTo(2);
        assertThat(counted.path(0).path("answered").intValue()).isEqualTo(1);
        assertThat(counted.path(0).path("askedLately").intValue()).isEqualTo(1);
        assertThat(counted.path(1).path("accounts").intValue()).isEqualTo(3);
        JsonNode parts = parts(body);
        assertThat(parts.path(0).path("accounts").intValue()).isEqualTo(2);
        assertThat(parts.path(1).path("accounts").intValue()).isEqualTo(3);
        body.put("leaveOutAskedLately", true);
        assertThat(company.asEcm().post(REQUESTS, body, "again").at("errors").propertyNames())
                .as("nobody needs to be asked")
                .containsExactly("selection");
    }

    private JsonNode parts(Map<String, Object> body) {
        return company.sent(
                        company.asEcm().post(REQUESTS, body, UUID.randomUUID().toString()))
                .path("partners");
    }

    private Map<String, Object> wish(UUID partner, Map<String, Object> selection) {
        return new HashMap<>(Map.of("partnerIds", List.of(partner), "selection", selection));
    }

    /** A sending that no timer works off. */
    private UUID accepted(List<UUID> partners) {
        Instant now = Instant.now();
        Sending sending = new Sending(
                UUID.randomUUID(),
                company.ecm().email(),
                company.ecm().name(),
                null,
                null,
                now.plusSeconds(3600),
                now,
                1);
        SendingRequest wish = new SendingRequest(partners, null, null, null, null, null, null);
        transactions.executeWithoutResult(accepting -> {
            sendings.add(sending, askable.named(partners));
            pairs.keep(sending.id(), wish, partners, accounts);
        });
        return sending.id();
    }

    private JsonNode sending(UUID id) {
        return company.asEcm().get("/api/heatmap/sendings/" + id).body();
    }

    private void activate(UUID partner, boolean active) {
        jdbc.sql("UPDATE partner SET active = :active WHERE id = :id")
                .param("active", active)
                .param("id", partner)
                .update();
    }

    private static boolean asked(ReportRequestEvent event, List<String> ids) {
        return event.getPayload() instanceof ReportRequested it && ids.contains(it.getRequestId());
    }
}
