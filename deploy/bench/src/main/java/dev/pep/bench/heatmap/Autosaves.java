package dev.pep.bench.heatmap;

import dev.pep.bench.data.Ids;
import dev.pep.bench.data.Plan;
import dev.pep.bench.stack.Tokens;
import dev.pep.bench.tool.Wrk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes of notes by the contacts of many partners, as their browsers send them. */
final class Autosaves {

    static final String PATH = "/api/partner/report/accounts";

    private final Plan plan;
    private final Tokens tokens;
    private final Map<Integer, String> byPartner = new HashMap<>();

    Autosaves(Plan plan, Tokens tokens) {
        this.plan = plan;
        this.tokens = tokens;
    }

    /** Returns one change for each account of the window. */
    List<String> of(Window window) throws Exception {
        List<String> requests = new ArrayList<>();
        for (int account = window.first(); account <= window.last(); account++) {
            requests.add(
                    Wrk.request("PATCH", PATH, headers(account), body(account, window.revision(), UUID.randomUUID())));
        }
        return requests;
    }

    /** Returns one change in a call of its own, as somebody who types makes it. */
    static String body(int account, int seen, UUID changeId) {
        return "{\"edits\":[{\"accountId\":\"%s\",\"field\":\"notes\",\"value\":\"Note %s\",\"seen\":%d,\"changeId\":\"%s\"}]}"
                .formatted(Ids.ACCOUNT.of(account), changeId, seen, changeId);
    }

    Map<String, String> headers(int account) throws Exception {
        return Map.of("Authorization", "Bearer " + token(plan.home(account)), "Content-Type", "application/json");
    }

    private String token(int partner) throws Exception {
        String known = byPartner.get(partner);
        if (known == null) {
            known = tokens.partner(Ids.LINK.of(partner), Ids.REQUEST.of(partner), Ids.CONTACT.of(partner));
            byPartner.put(partner, known);
        }
        return known;
    }
}
