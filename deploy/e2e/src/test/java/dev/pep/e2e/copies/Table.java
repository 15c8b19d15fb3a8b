package dev.pep.e2e.copies;

import dev.pep.e2e.history.Cell;
import dev.pep.e2e.history.Fields;
import dev.pep.e2e.history.State;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers a partner about its accounts, read as cells. */
public final class Table {

    private Table() {}

    public static Map<Cell, State> read(Session session, String partnerId) {
        HttpResponse<String> answer = session.get("/api/partner/report/accounts");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer + ": " + answer.body());
        }
        Map<Cell, State> cells = new HashMap<>();
        for (JsonNode row : JsonMapper.shared().readTree(answer.body()).path("accounts")) {
            String key = row.path("accountId").asString() + ":" + partnerId;
            for (String field : Fields.ALL) {
                cells.put(
                        new Cell(key, field),
                        new State(
                                row.path("report").path(field).asString(""),
                                row.path("revisions").path(field).asInt()));
            }
        }
        return cells;
    }
}
