package dev.pep.heatmap;

import static dev.pep.heatmap.HeatmapFixture.edit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.request.ReportDone;
import dev.pep.event.request.ReportOpened;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class StoryIntegrationTests {

    @Autowired
    private TopicProbe topics;

    private HeatmapFixture company;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
    }

    @Test
    @DisplayName("H5, H6, H7, H10: accounts are asked for, reported by the partner, and seen in the heatmap")
    void goesFromTheImportToThePartnersReport() {
        List<UUID> accounts = company.accounts("Alpha Works", "Beta Mills");
        UUID partner = company.partner("Alder", "one", "two");
        JsonNode request = company.send(partner, accounts);
        assertThat(request.path("state").stringValue()).isEqualTo("SENT");

        Api contact = company.open(request, 0);
        assertThat(contact.get("/api/partner/report").at("accounts").intValue()).isEqualTo(2);
        assertThat(edit(contact, accounts.getFirst(), "status", "TARGET", 0).saved())
                .isTrue();
        assertThat(edit(contact, accounts.getFirst(), "notes", "Met in May", 0)
                        .saved("reported")
                        .intValue())
                .isEqualTo(1);
        assertThat(contact.post("/api/partner/report/done", Map.of("done", true))
                        .at("state")
                        .stringValue())
                .isEqualTo("DONE");

        JsonNode tag = company.asEcm()
                .get("/api/heatmap/accounts?q=alpha")
                .at("accounts")
                .path(0)
                .path("reports")
                .path(0);
        assertThat(tag.path("status").stringValue()).isEqualTo("TARGET");
        assertThat(tag.path("notes").stringValue()).isEqualTo("Met in May");
        seenOnTopics(request.path("id").stringValue(), accounts.getFirst());
    }

    private void seenOnTopics(String requestId, UUID account) {
        ReportRequested requested = (ReportRequested) requestEvent(requestId, ReportRequested.class);
        assertThat(requested.getRecipients()).hasSize(2);
        assertThat(requestEvent(requestId, ReportOpened.class)).isNotNull();
        assertThat(((ReportDone) requestEvent(requestId, ReportDone.class)).getReported())
                .isEqualTo(1);
        PartnerReported reported = (PartnerReported) topics.await(
                        Topics.PARTNER_REPORT,
                        PartnerReportEvent.class,
                        event -> event.getPayload() instanceof PartnerReported it
                                && it.getAccountId().equals(account.toString())
                                && it.getAfter().getNotes() != null)
                .getPayload();
        assertThat(reported.getBefore().getNotes()).isNull();
        assertThat(reported.getRequestingEcm()).isEqualTo(company.ecm().email());
        assertThat(reported.getAssociatedEcm()).isEqualTo(company.ecm().email());
        assertThat(reported.getRequestId()).isEqualTo(requestId);
    }

    private Object requestEvent(String requestId, Class<?> payload) {
        return topics.await(
                        Topics.REPORT_REQUEST,
                        ReportRequestEvent.class,
                        event -> payload.isInstance(event.getPayload())
                                && event.getPayload().toString().contains(requestId))
                .getPayload();
    }
}
