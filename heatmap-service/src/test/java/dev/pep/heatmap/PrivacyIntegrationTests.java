package dev.pep.heatmap;

import static dev.pep.heatmap.HeatmapFixture.HEADER;
import static dev.pep.heatmap.HeatmapFixture.edit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class PrivacyIntegrationTests {

    private static final String CANARY = "canary";

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    private HeatmapFixture company;
    private UUID account;
    private Api contact;

    @BeforeEach
    void everyInternalColumnHoldsACanary() {
        company = new HeatmapFixture(port, tokens);
        String row = String.join(
                ",",
                company.unique("canary-key"),
                "Alpha",
                "canary-domain.example",
                "Chicago",
                "Illinois",
                "United States",
                "canary-segment",
                company.ou(),
                "canary-industry",
                "canary.ecm@pep.example",
                "canary.seller@pep.example");
        company.imports(HEADER + "\n" + row + "\n");
        JsonNode imported = company.asEcm()
                .get("/api/heatmap/accounts?q=canary")
                .at("accounts")
                .path(0);
        assertThat(imported.toString()).as("the canaries are there").contains("canary.ecm", "canary.seller");
        account = HeatmapFixture.id(imported, "id");

        UUID rival = company.partner("canary-rival", "canary-contact");
        edit(company.open(company.send(rival, List.of(account)), 0), account, "notes", "canary-notes", 0);
        UUID partner = company.partner("Alder", "one");
        contact = company.open(company.send(partner, List.of(account)), 0);
    }

    @Test
    @DisplayName("H11: nothing internal and nothing of another partner reaches a partner, in answers or in errors")
    void tellsAPartnerNothingInternal() {
        List<Api.Answer> answers = new ArrayList<>(List.of(
                contact.get("/api/partner/report"),
                contact.get("/api/partner/report/accounts"),
                edit(contact, account, "status", "TARGET", 0),
                edit(contact, account, "status", "PAST_CUSTOMER", 0),
                edit(contact, account, "notes", "x".repeat(5_000), 0),
                edit(contact, account, "ecm", "x", 0),
                edit(contact, UUID.randomUUID(), "notes", "x", 0),
                contact.post(
                        "/api/partner/report/accounts/" + account + "/confirm", Map.of("changeId", UUID.randomUUID())),
                contact.post("/api/partner/report/accounts/" + account + "/confirm", Map.of()),
                contact.post("/api/partner/report/done", Map.of("done", "canary?")),
                contact.post("/api/partner/report/done", Map.of("done", true)),
                contact.call("PATCH", "/api/partner/report/accounts/" + account, "no object"),
                contact.call("DELETE", "/api/partner/report", null),
                contact.get("/api/partner/report?sort=ecm"),
                contact.get("/api/heatmap/accounts"),
                contact.get("/api/partner/other"),
                contact.get("/v3/api-docs")));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.text().toLowerCase(Locale.ROOT))
                        .doesNotContain(CANARY + "-", CANARY + ".", company.ou().toLowerCase(Locale.ROOT))
                        .doesNotContain(company.ecm().email()));
        assertThat(answers.get(1).at("accounts")).hasSize(1);
        assertThat(answers.get(1)
                        .at("accounts")
                        .path(0)
                        .path("report")
                        .path("notes")
                        .isNull())
                .isTrue();
    }

    @Test
    @DisplayName("H11: the partner's answers have the known fields and no other")
    void hasOnlyKnownFields() {
        assertThat(contact.get("/api/partner/report").body().propertyNames())
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
                contact.get("/api/partner/report/accounts").at("accounts").path(0);
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
