package dev.pep.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * Fills one partner's table as its contact would who pastes a table: many fields in one call, then Done if every row is
 * filled.
 */
final class Reporting {

    private static final String REPORT = "/api/partner/report";
    private static final int IN_A_CALL = 500;

    private final PartnerBrowser browser;
    private final String partner;
    private final SampleRequest request;
    private final AtomicInteger reported;

    Reporting(PartnerBrowser browser, String partner, SampleRequest request, AtomicInteger reported) {
        this.browser = browser;
        this.partner = partner;
        this.request = request;
        this.reported = reported;
    }

    void fill() {
        List<Map<String, Object>> edits = new ArrayList<>();
        int rows = 0;
        for (var row : browser.get(REPORT + "/accounts").path("accounts")) {
            var invention = new Invention(partner, row.path("name").asString());
            if (invention.within(request.percentFilled())) {
                edits.addAll(edits(row, invention));
                rows++;
            }
        }
        save(edits);
        reported.addAndGet(rows);
        if (request.percentFilled() == 100) {
            browser.change("POST", REPORT + "/done", Map.of("done", true));
        }
    }

    private List<Map<String, Object>> edits(JsonNode row, Invention invention) {
        List<Map<String, Object>> edits = new ArrayList<>();
        invention.fields().forEach((field, value) -> {
            if (!row.path("report").path(field).asString("").equals(value.toString())) {
                edits.add(edit(row, field, value));
            }
        });
        return edits;
    }

    private Map<String, Object> edit(JsonNode row, String field, Object value) {
        String account = row.path("accountId").asString();
        return Map.of(
                "accountId", account,
                "field", field,
                "value", value,
                "seen", row.path("revisions").path(field).asInt(0),
                "changeId", Json.id(request.key() + partner + account + field));
    }

    private void save(List<Map<String, Object>> edits) {
        for (int from = 0; from < edits.size(); from += IN_A_CALL) {
            var some = edits.subList(from, Math.min(edits.size(), from + IN_A_CALL));
            for (JsonNode outcome : browser.change("PATCH", REPORT + "/accounts", Map.of("edits", some))
                    .path("outcomes")) {
                if (!outcome.path("saved").isObject()) {
                    throw new IllegalStateException("Not saved: " + outcome);
                }
            }
        }
    }
}
