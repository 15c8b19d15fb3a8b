package dev.pep.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@WholeSystem
class BadInputIntegrationTests {

    private static final Chromium CHROMIUM = new Chromium();

    @SuppressWarnings("NullAway.Init")
    private static RunningSystem system;

    @SuppressWarnings("NullAway.Init")
    private static Visitor administrator;

    @SuppressWarnings("NullAway.Init")
    private static Visitor ecm;

    @BeforeAll
    static void signIn(RunningSystem running) {
        system = running;
        administrator = Visitor.signedIn(CHROMIUM.open(1440, 900), system.gateway(), "Administrator");
        ecm = Visitor.signedIn(CHROMIUM.open(1440, 900), system.gateway(), "ECM Central 1");
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    private Asking asking() {
        return new Asking(administrator, ecm, new Mailbox(system));
    }

    @Test
    @DisplayName("H1: a broken CSV is told by line and reason, and its good rows are kept")
    void tellsEachBadRowOfACsv() {
        String key = "E2E-" + UUID.randomUUID();
        String csv = """
                Account Key,Account Name,City,State,Country,Segment,Sales Unit,Industry,ECM,Sellers
                %s,Good Account,Peoria,Illinois,United States,Major,US Central,Energy,ecm.central.1@pep.example,
                ,No Key,Peoria,Illinois,United States,Major,US Central,Energy,ecm.central.1@pep.example,
                X-1,Bad Mail,Peoria,Illinois,United States,Major,US Central,Energy,not an address,
                """.formatted(key);
        Page page = administrator.page();
        page.navigate(system.gateway().resolve("/admin/import").toString());
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("broken.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^Rejected")))
                .click();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(page.content()).contains("Bad Mail").contains("No Key"));
        JsonNode newest = administrator
                .get("/api/heatmap/imports")
                .expect(200)
                .json()
                .path("imports")
                .path(0);
        assertThat(newest.path("state").asString()).isEqualTo("READY");
        assertThat(newest.path("added").asInt()).isOne();
        assertThat(newest.path("rejected").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("section 7: opening a link changes nothing, however often; the button still works afterwards")
    void staysInertUnderScanners() {
        Asking asking = asking().about(2);
        String link = Mailbox.link(asking.mail());
        Http http = new Http();
        for (int i = 0; i < 25; i++) {
            assertThat(http.status(java.net.URI.create(link), "HEAD")).isEqualTo(200);
            assertThat(http.status(java.net.URI.create(link), "GET")).isEqualTo(200);
        }
        Page scanner = CHROMIUM.open(1440, 900);
        scanner.navigate(link);
        scanner.locator("form button[type=submit]").waitFor();
        assertThat(request(asking.requestId()).path("state").asString()).isEqualTo("SENT");

        asking.openLink(CHROMIUM.open(1440, 900));
        assertThat(request(asking.requestId()).path("state").asString()).isEqualTo("OPENED");
    }

    @Test
    @DisplayName("section 7: an unknown, a revoked and a replaced link get the same answer")
    void answersDeadLinksAlike() {
        Asking revoked = asking().about(1);
        String revokedLink = Mailbox.link(revoked.mail());
        ecm.post("/api/heatmap/report-requests/" + revoked.requestId() + "/revoke", "{}")
                .expect(204);

        Asking replaced = asking().about(1);
        String replacedLink = Mailbox.link(replaced.mail());
        String linkId = request(replaced.requestId())
                .path("recipients")
                .path(0)
                .path("linkId")
                .asString();
        ecm.post("/api/heatmap/report-requests/" + replaced.requestId() + "/links/" + linkId + "/send-again", "{}")
                .expect(204);

        String unknownLink = system.gateway().resolve("/r") + "#" + "A".repeat(43);
        String unknown = shownAt(unknownLink);
        assertThat(shownAt(revokedLink)).isEqualTo(unknown);
        assertThat(shownAt(replacedLink)).isEqualTo(unknown);
    }

    private static String shownAt(String link) {
        Page page = CHROMIUM.open(1440, 900);
        page.navigate(link);
        page.locator("form button[type=submit]").click();
        page.waitForURL("**/r?invalid*");
        return page.locator("main").innerText();
    }

    @Test
    @DisplayName("H10: revoking ends an open session at once")
    void endsAnOpenSession() {
        Asking asking = asking().about(1);
        Visitor contact = asking.openLink(CHROMIUM.open(1440, 900));
        contact.get("/api/partner/report").expect(200);
        ecm.post("/api/heatmap/report-requests/" + asking.requestId() + "/revoke", "{}")
                .expect(204);
        assertThat(contact.get("/api/partner/report").expect(401).problem()).isEqualTo("link-ended");
    }

    @Test
    @DisplayName("H7: a note that is too long is refused by name, and what was there stays")
    void refusesAnOversizedNote() {
        Reporting reporting = new Reporting(asking().about(1).openLink(CHROMIUM.open(1440, 900)));
        JsonNode row = reporting.rows().get(0);
        JsonNode outcome = reporting.change(row, "notes", "\"" + "x".repeat(4001) + "\"");
        assertThat(outcome.path("refused").path("type").asString()).isEqualTo("invalid");
        assertThat(outcome.path("refused").path("reason").asString()).contains("notes", "4000");
        assertThat(reporting.rows().get(0).path("report").path("notes").asString(""))
                .isEmpty();
    }

    @Test
    @DisplayName("H7: a stale edit is not saved and told the other value, never merged in silence")
    void refusesAStaleEdit() {
        Reporting reporting = new Reporting(asking().about(1).openLink(CHROMIUM.open(1440, 900)));
        JsonNode row = reporting.rows().get(0);
        reporting.save(row, "notes", "\"first\"");
        JsonNode stale = reporting.change(row, "notes", "\"second\"");
        assertThat(stale.path("saved").isNull()).isTrue();
        assertThat(stale.path("theirs").path("value").asString()).isEqualTo("first");
    }

    @Test
    @DisplayName("an event that cannot be read goes to the dead letters with its reason, and later ones go on")
    void setsAsideAnUnreadableEvent() {
        try (Topic topic = new Topic(system, "pep.report-request.v1")) {
            String key = UUID.randomUUID().toString();
            topic.send(new ProducerRecord<>(topic.name(), key, new byte[] {9, 9, 9, 9, 9, 9}));
            var dead = topic.deadLetter(key);
            assertThat(dead.value()).containsExactly(9, 9, 9, 9, 9, 9);
            assertThat(dead.headers())
                    .anySatisfy(header -> assertThat(header.key()).containsIgnoringCase("exception-message"));
        }
        assertThat(asking().about(1).mail().path("subject").asString()).isNotEmpty();
    }

    private static JsonNode request(String id) {
        for (JsonNode request :
                ecm.get("/api/heatmap/report-requests").expect(200).json().path("requests")) {
            if (request.path("id").asString().equals(id)) {
                return request;
            }
        }
        throw new AssertionError("No request " + id);
    }
}
