package dev.pep.heatmap;

import static dev.pep.heatmap.HeatmapFixture.change;

import dev.pep.heatmap.Api.Answer;
import dev.pep.platform.security.PartnerCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A partner's contact who calls everything, rightly and wrongly, and keeps all answers. */
final class PartnerTour {

    static final String REPORT = "/api/partner/report";

    private static final String ACCOUNTS = REPORT + "/accounts";
    private static final String EDIT = "PATCH " + ACCOUNTS;
    private static final String CONFIRM = "POST " + ACCOUNTS + "/{accountId}/confirm";
    private static final String UNCONFIRM = "POST " + ACCOUNTS + "/{accountId}/unconfirm";
    private static final String DONE = "POST " + REPORT + "/done";

    private final HeatmapFixture company;
    private final Api contact;
    private final UUID asked;
    private final UUID earlier;
    private final UUID foreign;
    private final List<Stop> stops = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param asked an account that is asked for
     * @param earlier an account that is asked for and was answered under an earlier request
     * @param foreign an account that only another partner is asked for
     */
    PartnerTour(HeatmapFixture company, Api contact, UUID asked, UUID earlier, UUID foreign) {
        this.company = company;
        this.contact = contact;
        this.asked = asked;
        this.earlier = earlier;
        this.foreign = foreign;
    }

    /** One call and what came back. */
    record Stop(String operation, Answer answer) {}

    List<Stop> stops() {
        return stops;
    }

    Answer first(String operation) {
        return stops.stream()
                .filter(stop -> stop.operation().equals(operation))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** Returns what has come of the changes: that they were saved, or what kept them from it. */
    Set<String> outcomes() {
        Set<String> outcomes = new TreeSet<>();
        for (Stop stop : stops) {
            for (JsonNode outcome : stop.answer().at("outcomes")) {
                outcomes.add(outcome.path("refused").path("type").asString(""));
                outcomes.addAll(outcome.propertyStream()
                        .filter(part -> part.getValue().isObject())
                        .map(Map.Entry::getKey)
                        .toList());
            }
        }
        return outcomes;
    }

    void works() {
        add("GET " + REPORT, contact.get(REPORT));
        add("GET " + REPORT, contact.get(REPORT + "?sort=ecm"));
        add("GET " + ACCOUNTS, contact.get(ACCOUNTS));
        edits();
        confirms();
        for (Object done : List.of(true, true, false, "maybe", 7)) {
            add(DONE, contact.post(REPORT + "/done", Map.of("done", done)));
        }
        add(DONE, contact.raw("POST", REPORT + "/done", "application/json", "{"));
        add(DONE, contact.raw("POST", REPORT + "/done", "text/csv", "done"));
    }

    private void edits() {
        send(edit(asked, "status", "TARGET", 0), edit(asked, "notes", "watched-note", 0));
        send(edit(asked, "status", "PAST_CUSTOMER", 0));
        UUID change = UUID.randomUUID();
        send(change(asked, "business", true, 0, change));
        send(change(asked, "business", true, 0, change));
        send(change(asked, "it", true, 0, change));
        send(edit(asked, "notes", "watched".repeat(1_000), 1));
        send(
                edit(asked, "notes", "watched\0", 1),
                edit(asked, "status", "watched", 1),
                edit(asked, "ecm", "watched", 0));
        send(edit(foreign, "notes", "watched", 0), edit(UUID.randomUUID(), "notes", "watched", 0));
        send(edit(asked, "notes", "watched", 0), edit(asked, "notes", "watched", 0));
        send(Map.of("accountId", asked, "field", "notes", "value", "watched"));
        send(Map.of("accountId", "watched", "field", "notes", "seen", "watched"));
        send();
        add(EDIT, contact.call("PATCH", ACCOUNTS, Map.of("edits", "watched, no list")));
        add(EDIT, contact.raw("PATCH", ACCOUNTS, "application/json", "{\"watched"));
        add(EDIT, contact.raw("PATCH", ACCOUNTS, "text/plain", "watched"));
    }

    @SafeVarargs
    private void send(Map<String, ? extends @Nullable Object>... edits) {
        add(EDIT, contact.call("PATCH", ACCOUNTS, Map.of("edits", List.of(edits))));
    }

    private static Map<String, @Nullable Object> edit(UUID account, String field, Object value, int seen) {
        return change(account, field, value, seen, UUID.randomUUID());
    }

    private void confirms() {
        UUID change = UUID.randomUUID();
        add(CONFIRM, confirm(earlier, change));
        add(CONFIRM, confirm(earlier, change));
        add(CONFIRM, confirm(asked, change));
        add(CONFIRM, confirm(foreign, UUID.randomUUID()));
        add(CONFIRM, contact.post(ACCOUNTS + "/" + earlier + "/confirm", Map.of()));
        add(CONFIRM, contact.raw("POST", ACCOUNTS + "/" + earlier + "/confirm", "text/plain", "watched"));
        takesBack();
    }

    private void takesBack() {
        add(UNCONFIRM, unconfirm(earlier));
        add(UNCONFIRM, unconfirm(earlier));
        add(UNCONFIRM, unconfirm(foreign));
        add(UNCONFIRM, contact.post(ACCOUNTS + "/" + earlier + "/unconfirm", Map.of()));
        add(UNCONFIRM, contact.raw("POST", ACCOUNTS + "/" + earlier + "/unconfirm", "text/plain", "watched"));
        add(CONFIRM, confirm(earlier, UUID.randomUUID()));
    }

    private Answer unconfirm(UUID account) {
        return contact.post(ACCOUNTS + "/" + account + "/unconfirm", Map.of("changeId", UUID.randomUUID()));
    }

    private Answer confirm(UUID account, UUID change) {
        return contact.post(ACCOUNTS + "/" + account + "/confirm", Map.of("changeId", change));
    }

    /** Goes where no partner may go. */
    void strays(List<String> operations) {
        for (String operation : operations) {
            add(operation, call(contact, operation));
        }
        add("an unknown path", contact.get(REPORT + "/other"));
        add("a wrong method", contact.call("DELETE", REPORT, null));
        add("the document", contact.get("/v3/api-docs"));
    }

    /** Comes again when the link has ended, or with a link that is none. */
    void comesTooLate(List<String> operations) {
        UUID none = UUID.randomUUID();
        Api unknown = company.asPartner(new PartnerCaller("report", none, 1, none, none));
        for (String operation : operations) {
            add(operation, call(contact, operation));
            add(operation, call(unknown, operation));
            add(operation, call(company.asNobody(), operation));
        }
    }

    private Answer call(Api caller, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{\\w+}", asked.toString());
        return method.equals("GET")
                ? caller.get(path)
                : caller.call(
                        method,
                        path,
                        Map.of("done", true, "changeId", asked, "edits", List.of(edit(asked, "notes", "watched", 1))));
    }

    private void add(String operation, Answer answer) {
        stops.add(new Stop(operation, answer));
    }

    /** Returns all operations that the service describes. */
    static List<String> operations(Api caller) {
        JsonNode paths = caller.get("/v3/api-docs").at("paths");
        return paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }
}
