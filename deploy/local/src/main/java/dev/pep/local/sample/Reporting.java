package dev.pep.local.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Fills one partner's table as its contact would: field by field, then Done if every row is filled. */
final class Reporting {

    private static final String REPORT = "/api/partner/report";

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
        for (var row : browser.get(REPORT + "/accounts").path("accounts")) {
            var invention = new Invention(partner, row.path("name").asString());
            if (invention.within(request.percentFilled())) {
                fill(row, invention);
                reported.incrementAndGet();
            }
        }
        if (request.percentFilled() == 100) {
            browser.change("POST", REPORT + "/done", Map.of("done", true));
        }
    }

    private void fill(JsonNode row, Invention invention) {
        var account = row.path("accountId").asString();
        invention.fields().forEach((field, value) -> {
            if (!row.path("report").path(field).asString("").equals(value.toString())) {
                change(row, account, field, value);
            }
        });
    }

    private void change(JsonNode row, String account, String field, Object value) {
        var body = new LinkedHashMap<String, Object>();
        body.put("field", field);
        body.put("value", value);
        body.put("seen", row.path("revisions").path(field).asInt(0));
        body.put("changeId", Json.id(request.key() + partner + account + field));
        browser.change("PATCH", REPORT + "/accounts/" + account, body);
    }
}
