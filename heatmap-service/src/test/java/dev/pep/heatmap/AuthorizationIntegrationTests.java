package dev.pep.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class AuthorizationIntegrationTests {

    private static final Set<String> READERS = Set.of("ECM", "OU_COORDINATOR", "SELLER", "ADMINISTRATOR");
    private static final Set<String> SENDERS = Set.of("ECM", "OU_COORDINATOR");
    private static final Set<String> KEEPERS = Set.of("ECM", "OU_COORDINATOR", "ADMINISTRATOR");
    private static final Set<String> ADMINISTRATORS = Set.of("ADMINISTRATOR");

    /** Who may call each operation; an operation that is not here makes the test fail. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("GET /api/heatmap/accounts", READERS),
            Map.entry("GET /api/heatmap/facets", READERS),
            Map.entry("GET /api/heatmap/accounts/{id}/history", READERS),
            Map.entry("GET /api/heatmap/views", READERS),
            Map.entry("GET /api/heatmap/views/{id}", READERS),
            Map.entry("POST /api/heatmap/views", READERS),
            Map.entry("PUT /api/heatmap/views/{id}", READERS),
            Map.entry("DELETE /api/heatmap/views/{id}", READERS),
            Map.entry("GET /api/heatmap/row-sets/{id}", READERS),
            Map.entry("GET /api/heatmap/report-requests", READERS),
            Map.entry("POST /api/heatmap/report-requests", SENDERS),
            Map.entry("POST /api/heatmap/report-requests/preview", SENDERS),
            Map.entry("GET /api/heatmap/sendings", SENDERS),
            Map.entry("GET /api/heatmap/sendings/{id}", SENDERS),
            Map.entry("POST /api/heatmap/sendings/{id}/retry", SENDERS),
            Map.entry("GET /api/heatmap/report-requests/{id}", READERS),
            Map.entry("POST /api/heatmap/report-requests/remind", KEEPERS),
            Map.entry("POST /api/heatmap/report-requests/{id}/extend", KEEPERS),
            Map.entry("POST /api/heatmap/report-requests/{id}/contacts/{contactId}", KEEPERS),
            Map.entry("POST /api/heatmap/report-requests/{id}/revoke", KEEPERS),
            Map.entry("POST /api/heatmap/report-requests/{id}/links/{linkId}/send-again", KEEPERS),
            Map.entry("GET /api/heatmap/partners", READERS),
            Map.entry("POST /api/heatmap/partners/match", READERS),
            Map.entry("POST /api/heatmap/partners", ADMINISTRATORS),
            Map.entry("PUT /api/heatmap/partners/{id}", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/imports", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/imports", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/imports/{id}", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/imports/{id}/mapping", ADMINISTRATORS),
            Map.entry("PUT /api/heatmap/imports/{id}/mapping", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/imports/{id}/changes", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/imports/{id}/rejections", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/imports/{id}/rejections.csv", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/imports/{id}/apply", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/imports/{id}/undo", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/imports/{id}/discard", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/dead-letters", ADMINISTRATORS),
            Map.entry("GET /api/heatmap/dead-letters/{id}", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/dead-letters/send-back", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/dead-letters/{id}/discard", ADMINISTRATORS),
            Map.entry("POST /api/heatmap/dead-letters/{id}/send-back", ADMINISTRATORS),
            Map.entry("GET /api/partner/report", Set.of("PARTNER")),
            Map.entry("GET /api/partner/report/accounts", Set.of("PARTNER")),
            Map.entry("PATCH /api/partner/report/accounts", Set.of("PARTNER")),
            Map.entry("POST /api/partner/report/accounts/{accountId}/confirm", Set.of("PARTNER")),
            Map.entry("POST /api/partner/report/accounts/{accountId}/unconfirm", Set.of("PARTNER")),
            Map.entry("POST /api/partner/report/done", Set.of("PARTNER")),
            Map.entry("POST /internal/links/{linkId}/secret", Set.of("links.issue")),
            Map.entry("POST /internal/links/exchange", Set.of("links.exchange")),
            Map.entry("PUT /internal/row-sets/{id}", Set.of("row-sets.write")));

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    private final Map<String, Api> callers = new LinkedHashMap<>();
    private HeatmapFixture company;

    @BeforeEach
    void everyKindOfCaller() {
        company = new HeatmapFixture(port, tokens);
        for (Role role : Role.values()) {
            callers.put(
                    role.name(), company.as(company.person(role.name().toLowerCase(Locale.ROOT), company.ou(), role)));
        }
        callers.put("no role", company.as(company.person("nobody", company.ou())));
        for (String scope : List.of("links.issue", "links.exchange", "row-sets.write", "insights.read")) {
            callers.put(scope, company.asMachine(scope));
        }
        UUID any = UUID.randomUUID();
        callers.put("PARTNER", company.asPartner(new PartnerCaller("report", any, 1, any, any)));
    }

    @Test
    @DisplayName("H11: every operation is open to exactly those for whom it is meant")
    void opensEachOperationToItsCallersOnly() {
        List<String> operations = operations();
        assertThat(operations).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
        for (String operation : operations) {
            assertThat(call(company.asNobody(), operation).status())
                    .as(operation)
                    .isEqualTo(401);
            callers.forEach((who, api) -> {
                int status = call(api, operation).status();
                if (ALLOWED.getOrDefault(operation, Set.of()).contains(who)) {
                    assertThat(status)
                            .as(operation + " by " + who)
                            .isNotEqualTo(403)
                            .isLessThan(500);
                } else {
                    assertThat(status).as(operation + " by " + who).isEqualTo(403);
                }
            });
        }
    }

    private List<String> operations() {
        JsonNode paths = company.asNobody().get("/v3/api-docs").at("paths");
        return paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    private static Api.Answer call(Api api, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (path.endsWith("/imports") && method.equals("POST")) {
            return api.upload(path, "x.csv", new byte[0]);
        }
        return method.equals("GET")
                ? api.get(path)
                : api.call(method, path, Map.of("changeId", UUID.randomUUID(), "done", true));
    }
}
