package dev.pep.heatmap;

import static dev.pep.platform.test.Persona.ADMINISTRATORS;
import static java.util.Map.entry;

import dev.pep.platform.test.Persona;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.Wall;
import dev.pep.platform.test.WallTests;
import dev.pep.platform.test.contract.ServiceExamples;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class WallIntegrationTests extends WallTests {

    private static final String IMPORTS = "every administrator sees all imports";

    private static final Map<String, String> OPEN = Map.ofEntries(
            entry("PUT /api/heatmap/partners/{id}", "every administrator keeps all partners"),
            entry("GET /api/heatmap/imports/{id}", IMPORTS),
            entry("GET /api/heatmap/imports/{id}/mapping", IMPORTS),
            entry("PUT /api/heatmap/imports/{id}/mapping", IMPORTS),
            entry("GET /api/heatmap/imports/{id}/changes", IMPORTS),
            entry("GET /api/heatmap/imports/{id}/rejections", IMPORTS),
            entry("GET /api/heatmap/imports/{id}/rejections.csv", IMPORTS),
            entry("POST /api/heatmap/imports/{id}/apply", IMPORTS),
            entry("POST /api/heatmap/imports/{id}/undo", IMPORTS),
            entry("POST /api/heatmap/imports/{id}/discard", IMPORTS),
            entry("PUT /internal/row-sets/{id}", "its id is new: the machine that calls has made it"));

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Override
    protected ServiceExamples examples() {
        return new ExampleCompany(port, tokens, jdbc);
    }

    @Override
    protected Map<String, String> withoutWall() {
        return OPEN;
    }

    @Override
    protected Map<String, List<Wall>> walls() {
        HeatmapFixture stranger = new HeatmapFixture(port, tokens);
        UUID partner = stranger.partner("Birch", "b");
        JsonNode request = stranger.send(partner, stranger.accounts("Foreign"));
        List<Wall> unit = List.of(Wall.ofUnit());
        List<Wall> person = List.of(Wall.ofPerson());
        List<Wall> requests = List.of(Wall.ofUnit().butFor(ADMINISTRATORS));
        List<Wall> accounts = List.of(Wall.ofUnit().naming(ExampleNames.PARTNER, partner));
        List<Wall> ofARequest = List.of(
                requests.getFirst(),
                Wall.before(new Persona("whoever asked another partner", tokens.internal(stranger.ecm())))
                        .naming(ExampleNames.REQUEST, HeatmapFixture.id(request, "id")));
        List<Wall> partners =
                List.of(Wall.before(new Persona("another partner", tokens.partner(stranger.caller(request, 0)))));
        return Map.ofEntries(
                entry("GET /api/heatmap/accounts/{id}/history", unit),
                entry("GET /api/heatmap/row-sets/{id}", unit),
                entry("POST /api/heatmap/report-requests", accounts),
                entry("POST /api/heatmap/report-requests/preview", accounts),
                entry("GET /api/heatmap/report-requests/{id}", requests),
                entry("POST /api/heatmap/report-requests/remind", requests),
                entry("POST /api/heatmap/report-requests/{id}/extend", requests),
                entry("POST /api/heatmap/report-requests/{id}/revoke", requests),
                entry("POST /api/heatmap/report-requests/{id}/contacts/{contactId}", ofARequest),
                entry("POST /api/heatmap/report-requests/{id}/links/{linkId}/send-again", ofARequest),
                entry("GET /api/heatmap/sendings/{id}", person),
                entry("POST /api/heatmap/sendings/{id}/retry", person),
                entry("GET /api/heatmap/views/{id}", person),
                entry("PUT /api/heatmap/views/{id}", person),
                entry("DELETE /api/heatmap/views/{id}", person),
                entry("PATCH /api/partner/report/accounts", partners),
                entry("POST /api/partner/report/accounts/{accountId}/confirm", partners),
                entry("POST /api/partner/report/accounts/{accountId}/unconfirm", partners));
    }
}
