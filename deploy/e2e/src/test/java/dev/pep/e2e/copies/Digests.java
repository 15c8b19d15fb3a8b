package dev.pep.e2e.copies;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.history.Digest;
import dev.pep.e2e.history.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The digests in the ECM's mailbox that tell about the partners of the run, read as a person reads them. */
public final class Digests {

    private static final String CELL = "<td class=\"stack line\"[^>]*>(.*?)</td>\\s*";
    private static final Pattern ROW = Pattern.compile("(?s)<tr>\\s*" + CELL + CELL + CELL);
    private static final Pattern NAME = Pattern.compile("(?s)<strong>(.*?)</strong>");
    private static final Pattern CHANGE = Pattern.compile("(?s)<div[^>]*>(.*?): (.*?) &rarr; (.*?)</div>");

    private final Mailbox mailbox;
    private final Map<String, String> accounts;
    private final Map<String, String> partners;
    private final Map<String, Instant> fired = new HashMap<>();

    public Digests(Mailbox mailbox, Map<String, String> accounts, List<Asked> partners) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.partners = partners.stream().collect(Collectors.toMap(Asked::name, Asked::id));
    }

    public List<Digest> all() {
        return mailbox.of(Asking.ECM.email()).stream()
                .flatMap(mail -> digest(mail).stream())
                .sorted(Comparator.comparing(Digest::firedAt).thenComparing(Digest::arrivedAt))
                .toList();
    }

    private Optional<Digest> digest(JsonNode mail) {
        List<Told> changes = new ArrayList<>();
        Matcher row = ROW.matcher(mail.path("body").asString());
        while (row.find()) {
            String partner = partners.get(words(row.group(2)));
            if (partner != null) {
                String account = accounts.getOrDefault(name(row.group(1)), name(row.group(1)));
                addChanges(row.group(3), account + ":" + partner, changes);
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(digest(mail, changes));
    }

    private Digest digest(JsonNode mail, List<Told> changes) {
        String id = mail.path("headers")
                .valueStream()
                .filter(header -> header.path("name").asString().equals("x-pep-message-id"))
                .map(header -> header.path("value").asString())
                .findFirst()
                .orElseThrow();
        Instant arrived = Instant.parse(mail.path("receivedAt").asString());
        return new Digest(id, fired.computeIfAbsent(id, Digests::firedAt), arrived, changes);
    }

    private static Instant firedAt(String id) {
        return Instant.parse(Asking.ADMINISTRATOR
                .get("/api/notification/messages/" + id)
                .path("createdAt")
                .asString());
    }

    private static void addChanges(String cell, String key, List<Told> changes) {
        Matcher change = CHANGE.matcher(cell);
        while (change.find()) {
            changes.add(new Told(key, words(change.group(1)), words(change.group(2)), words(change.group(3))));
        }
    }

    private static String name(String cell) {
        Matcher name = NAME.matcher(cell);
        return name.find() ? words(name.group(1)) : words(cell);
    }

    private static String words(String html) {
        return Mailbox.text(html).strip();
    }
}
