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

    /** Changes a field, which must be saved. */
    void save(JsonNode row, String field, String value) {
        JsonNode outcome = change(row, field, value);
        if (!outcome.path("saved").isObject()) {
            throw new AssertionError("Not saved: " + outcome);
        }
    }

    /** Changes a field and returns what came of it. */
    JsonNode change(JsonNode row, String field, String value) {
        return contact.patch(
                        "/api/partner/report/accounts",
                        "{\"edits\": [{\"accountId\": \"%s\", \"field\": \"%s\", \"value\": %s, \"seen\": %d, \"changeId\": \"%s\"}]}"
                                .formatted(
                                        row.path("accountId").asString(),
                                        field,
                                        value,
                                        row.path("revisions").path(field).asInt(),
                                        UUID.randomUUID()))
                .expect(200)
                .json()
                .path("outcomes")
                .path(0);
    }
}
