package dev.pep.e2e;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What people have received, read from the Graph simulator. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("href=\"(https?://[^\"]+)\"");

    private final URI simulator;
    private final Http http = new Http();

    public Mailbox(RunningSystem system) {
        this.simulator = system.graphSimulator();
    }

    public List<JsonNode> of(String address) {
        String to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        JsonNode answer = http.json(simulator.resolve("/_simulator/mails?to=" + to));
        return StreamSupport.stream(answer.path("mails").spliterator(), false).toList();
    }

    /** Waits until a mail to the address matches, at most a minute, and returns it. */
    public JsonNode waitFor(String address, Predicate<JsonNode> wanted) {
        return await("a mail to " + address)
                .atMost(Duration.ofMinutes(1))
                .until(() -> of(address).stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Returns the address behind the button of a mail: its first link. */
    public static String link(JsonNode mail) {
        Matcher matcher = LINK.matcher(mail.path("body").asString());
        if (!matcher.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return matcher.group(1).replace("&amp;", "&");
    }

    /** Returns what a reader sees of a mail's body: no tags, no entities. */
    static String text(JsonNode mail) {
        return text(mail.path("body").asString());
    }

    public static String text(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
