package dev.pep.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A partner's contact who reports through the API, as the page does. */
record Reporting(Visitor contact) {

    List<JsonNode> rows() {
        List<JsonNode> rows = new ArrayList<>();
        contact.get("/api/partner/report/accounts")
                .expect(200)
                .json()
                .path("accounts")
                .forEach(rows::add);
        return rows;
    }

    Answer change(JsonNode row, String field, String value) {
        return change(
                row.path("accountId").asString(),
                field,
                value,
                row.path("revisions").path(field).asInt());
    }

    Answer change(String accountId, String field, String value, int seen) {
        return contact.patch(
                "/api/partner/report/accounts/" + accountId,
                "{\"field\": \"%s\", \"value\": %s, \"seen\": %d, \"changeId\": \"%s\"}"
                        .formatted(field, value, seen, UUID.randomUUID()));
    }
}
