package dev.pep.heatmap;

import static dev.pep.platform.test.Persona.ADMINISTRATORS;
import static dev.pep.platform.test.Persona.READERS;
import static dev.pep.platform.test.Persona.SENDERS;
import static dev.pep.platform.test.Persona.machine;
import static dev.pep.platform.test.Persona.partner;

import dev.pep.platform.test.AuthorizationTests;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class AuthorizationIntegrationTests extends AuthorizationTests {

    private static final Set<String> KEEPERS = Set.of("ECM", "OU_COORDINATOR", "ADMINISTRATOR");
    private static final Set<String> PARTNERS = Set.of(partner("report"));

    private static final String UPLOAD = """
            --part\r
            Content-Disposition: form-data; name="file"; filename="x.csv"\r
            Content-Type: text/csv\r
            \r
            \r
            --part--\r
            """;

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
            Map.entry("GET /api/partner/report", PARTNERS),
            Map.entry("GET /api/partner/report/accounts", PARTNERS),
            Map.entry("PATCH /api/partner/report/accounts", PARTNERS),
            Map.entry("POST /api/partner/report/accounts/{accountId}/confirm", PARTNERS),
            Map.entry("POST /api/partner/report/accounts/{accountId}/unconfirm", PARTNERS),
            Map.entry("POST /api/partner/report/done", PARTNERS),
            Map.entry("PUT /internal/row-sets/{id}", Set.of(machine("row-sets.write"))));

    @Override
    protected Map<String, Set<String>> allowed() {
        return ALLOWED;
    }

    @Override
    protected String json() {
        return "{\"changeId\": \"" + UUID.randomUUID() + "\", \"done\": true}";
    }

    @Override
    protected HttpRequest.Builder body(String operation, HttpRequest.Builder call) {
        return operation.equals("POST /api/heatmap/imports")
                ? call.header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofString(UPLOAD))
                : super.body(operation, call);
    }
}
