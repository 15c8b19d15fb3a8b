package dev.pep.heatmap.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.request.ReportOpened;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class LinkIntegrationTests {

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    private HeatmapFixture company;
    private UUID partner;
    private JsonNode request;

    @BeforeEach
    void requested(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
        partner = company.partner("Alder", "one", "two");
        request = company.send(partner, company.accounts("Alpha"));
    }

    @Test
    @DisplayName("H6: the secret of a link is the same for each try to mail it, and only its hash is kept")
    void issuesTheSameSecret() {
        String secret = company.secret(request, 0);
        assertThat(secret).hasSize(43).isEqualTo(company.secret(request, 0));
        assertThat(company.secret(request, 1)).isNotEqualTo(secret);
        String dump = String.join("\n", jdbc.sql("""
                SELECT l::text FROM link l UNION ALL SELECT a::text FROM audit_log a
                UNION ALL SELECT encode(o.payload, 'escape') FROM outbox o
                """).query(String.class).list());
        assertThat(dump).doesNotContain(secret);
    }

    @Test
    @DisplayName("H6: a link is opened once, by the first exchange, and may be exchanged again")
    void opensOnce() {
        String secret = company.secret(request, 0);
        JsonNode first = company.exchange(secret).body();
        assertThat(company.exchange(secret).body()).isEqualTo(first);
        assertThat(first.path("purpose").stringValue()).isEqualTo("report");
        String id = request.path("id").stringValue();
        assertThat(company.request(id).path("state").stringValue()).isEqualTo("OPENED");
        assertThat(company.request(id)
                        .path("recipients")
                        .path(0)
                        .path("openedAt")
                        .isNull())
                .isFalse();
        assertThat(company.request(id)
                        .path("recipients")
                        .path(1)
                        .path("openedAt")
                        .isNull())
                .isTrue();
        topics.await(Topics.REPORT_REQUEST, ReportRequestEvent.class, event -> opened(event, id));
        assertThat(topics.events(Topics.REPORT_REQUEST, ReportRequestEvent.class).stream()
                        .filter(event -> opened(event, id)))
                .hasSize(1);
    }

    @Test
    @DisplayName("H6: an unknown, a malformed and an expired secret get the same answer")
    void tellsNothingOfOtherLinks() {
        String secret = company.secret(request, 0);
        Api contact = company.open(request, 0);
        expire();
        Answer expired = company.exchange(secret);
        assertThat(expired.status()).isEqualTo(404);
        assertThat(company.exchange("A".repeat(43)).text()).isEqualTo(expired.text());
        assertThat(company.exchange("").text()).isEqualTo(expired.text());
        assertThat(company.exchange("x\u0000y").text()).isEqualTo(expired.text());
        assertThat(contact.get("/api/partner/report").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("H6: no mail goes out for a link that has ended, and the answer says why")
    void issuesNothingForAnEndedLink() {
        expire();
        assertGone("link-expired");
        Map<String, Object> change = new HashMap<>(company.partnerBody("Alder", "one", "two"));
        change.put("active", false);
        change.put("version", 1);
        assertThat(company.asAdministrator()
                        .call("PUT", "/api/heatmap/partners/" + partner, change)
                        .status())
                .isEqualTo(200);
        assertGone("link-revoked");
        assertThat(company.asMachine("links.issue")
                        .post("/internal/links/" + UUID.randomUUID() + "/secret", null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("H11: a token opens only the request, contact and generation of its link")
    void bindsATokenToItsLink() {
        JsonNode opened = company.exchange(company.secret(request, 0)).body();
        UUID link = HeatmapFixture.id(opened, "linkId");
        UUID subject = HeatmapFixture.id(opened, "subjectId");
        UUID contact = HeatmapFixture.id(opened, "contactId");
        UUID other = UUID.randomUUID();
        for (PartnerCaller forged : List.of(
                new PartnerCaller("report", link, 2, subject, contact),
                new PartnerCaller("report", link, 1, other, contact),
                new PartnerCaller("report", link, 1, subject, other),
                new PartnerCaller("report", other, 1, subject, contact))) {
            assertThat(company.asPartner(forged).get("/api/partner/report").status())
                    .isEqualTo(401);
        }
        PartnerCaller otherPurpose = new PartnerCaller("invitation", link, 1, subject, contact);
        assertThat(company.asPartner(otherPurpose).get("/api/partner/report").status())
                .isEqualTo(403);
    }

    private void assertGone(String type) {
        Answer answer = company.asMachine("links.issue")
                .post(
                        "/internal/links/"
                                + request.path("recipients")
                                        .path(0)
                                        .path("linkId")
                                        .stringValue() + "/secret",
                        null);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.at("type").stringValue()).endsWith("/" + type);
    }

    private void expire() {
        jdbc.sql("UPDATE link SET expires_at = now() WHERE subject_id = :id")
                .param("id", HeatmapFixture.id(request, "id"))
                .update();
    }

    private static boolean opened(ReportRequestEvent event, String id) {
        return event.getPayload() instanceof ReportOpened it
                && it.getRequestId().equals(id);
    }
}
