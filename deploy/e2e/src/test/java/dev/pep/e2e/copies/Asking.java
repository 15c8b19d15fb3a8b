package dev.pep.e2e.copies;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.history.Waiting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An ECM who asks partners, made for the run, about its first accounts; two contacts of the first one share a table.
 */
public final class Asking {

    public static final Insider ECM = new Insider("ecm.west.1@pep.example");
    public static final Insider ADMINISTRATOR = new Insider("administrator@pep.example");

    private static final int ACCOUNTS = 6;
    private static final int DELAY_MINUTES = 2;
    private static final int LONGEST_MINUTES = 24;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> accounts = new LinkedHashMap<>();
    private final int partners;

    public Asking(int partners) {
        this.partners = partners;
    }

    /** Sets the ECM's wishes and returns how long they are here. */
    public static Waiting wish(java.time.Duration minute) {
        ECM.put(
                "/api/notification/preferences",
                "{\"delayMinutes\": %d, \"maxWaitMinutes\": %d}".formatted(DELAY_MINUTES, LONGEST_MINUTES));
        return new Waiting(minute.multipliedBy(DELAY_MINUTES), minute.multipliedBy(LONGEST_MINUTES));
    }

    /** Returns the partners when the link of each contact has come by mail. */
    public List<Asked> ask(Mailbox mailbox) {
        for (JsonNode account :
                ECM.get("/api/heatmap/accounts?ecm=me&limit=" + ACCOUNTS).path("accounts")) {
            accounts.put(account.path("name").asString(), account.path("id").asString());
        }
        Map<Integer, String> ids = IntStream.range(0, partners).boxed().collect(Collectors.toMap(n -> n, this::add));
        ECM.post(
                "/api/heatmap/report-requests",
                "{\"partnerIds\": [%s], \"selection\": {\"accountIds\": [%s]}, \"message\": \"Please\"}"
                        .formatted(quoted(ids.values()), quoted(accounts.values())));
        List<Asked> asked = new ArrayList<>();
        ids.forEach((number, id) -> asked.add(new Asked(id, name(number), "only" + id, secrets(number, mailbox))));
        return asked;
    }

    /** Account ids by name. */
    public Map<String, String> accounts() {
        return accounts;
    }

    private String add(int number) {
        String contacts = addresses(number).stream()
                .map(address -> "{\"name\": \"Contact\", \"email\": \"%s\", \"role\": \"CONTACT\", \"active\": true}"
                        .formatted(address))
                .collect(Collectors.joining(","));
        return ADMINISTRATOR
                .post(
                        "/api/heatmap/partners",
                        "{\"name\": \"%s\", \"shortName\": \"%s\", \"active\": true, \"contacts\": [%s]}"
                                .formatted(name(number), run + number, contacts))
                .path("id")
                .asString();
    }

    private String name(int number) {
        return "Partner " + run + " " + number;
    }

    private List<String> addresses(int number) {
        int contacts = number == 0 ? 2 : 1;
        return IntStream.range(0, contacts)
                .mapToObj(contact -> "contact-%s-%d-%d@partner.example".formatted(run, number, contact))
                .toList();
    }

    private Map<String, String> secrets(int number, Mailbox mailbox) {
        return addresses(number).stream()
                .collect(Collectors.toMap(
                        address -> address,
                        address -> Asked.secret(Mailbox.link(mailbox.waitFor(address, mail -> true)))));
    }

    private static String quoted(Iterable<String> ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(id -> all.add("\"" + id + "\""));
        return String.join(",", all);
    }
}
