package dev.pep.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each part taken away in the middle of the story: a visible state, nothing lost, and it goes on by itself. */
@WholeSystem
@Order(Order.DEFAULT + 1)
class FaultsIntegrationTests {

    private static final Chromium CHROMIUM = new Chromium();
    private static final String ECM_ADDRESS = "ecm.central.1@pep.example";

    @SuppressWarnings("NullAway.Init")
    private static RunningSystem system;

    @SuppressWarnings("NullAway.Init")
    private static Mailbox mailbox;

    @SuppressWarnings("NullAway.Init")
    private static Visitor administrator;

    @SuppressWarnings("NullAway.Init")
    private static Visitor ecm;

    @BeforeAll
    static void signIn(RunningSystem running) {
        system = running;
        mailbox = new Mailbox(system);
        administrator = Visitor.signedIn(CHROMIUM.open(1440, 900), system.gateway(), "Administrator");
        ecm = Visitor.signedIn(CHROMIUM.open(1440, 900), system.gateway(), "ECM Central 1");
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    private static Asking asking() {
        return new Asking(administrator, ecm, mailbox);
    }

    @Test
    @DisplayName("H8: the broker away: reports are saved all the same, and the digest comes when it is back, once")
    void brokerAway() {
        Asking asking = asking().about(3);
        Reporting reporting = new Reporting(asking.openLink(CHROMIUM.open(1440, 900)));
        system.kill("kafka");
        List<JsonNode> rows = reporting.rows();
        for (JsonNode row : rows) {
            reporting.save(row, "status", "\"TARGET\"");
        }
        system.restart("kafka");
        rows.forEach(row -> assertToldOnce(asking.partnerName(), row));
    }

    @Test
    @DisplayName("H8: notification-service killed in the quiet period: the digest still comes, once")
    void notificationServiceKilled() {
        Asking asking = asking().about(2);
        Reporting reporting = new Reporting(asking.openLink(CHROMIUM.open(1440, 900)));
        List<JsonNode> rows = reporting.rows();
        reporting.save(rows.get(0), "status", "\"PAST_CUSTOMER\"");
        system.kill("notification-service");
        reporting.save(rows.get(1), "status", "\"PAST_CUSTOMER\"");
        system.restart("notification-service");
        rows.forEach(row -> assertToldOnce(asking.partnerName(), row));
    }

    @Test
    @DisplayName("H6: Graph away: the message waits where the administrator sees it, and goes out by itself")
    void graphAway() {
        URI faults = system.graphSimulator().resolve("/_simulator/faults");
        Http http = new Http();
        http.put(faults, "{\"mode\": \"error\"}");
        Asking asking;
        try {
            asking = asking().about(1);
            JsonNode waiting = await().atMost(Duration.ofSeconds(60))
                    .until(
                            () -> message(asking.address()),
                            message -> message.path("attempts").asInt() > 0);
            assertThat(waiting.path("reason").asString()).isNotBlank();
        } finally {
            assertThat(http.status(faults, "DELETE")).isLessThan(300);
        }
        assertThat(asking.mail().path("subject").asString()).contains(asking.partnerName());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> message(asking.address()).path("state").asString().equals("SENT"));
    }

    @Test
    @DisplayName("the registry away while a service starts cold: the mail comes when it is back")
    void registryAway() {
        system.kill("heatmap-service");
        system.kill("registry");
        system.restart("heatmap-service");
        Asking asking = asking().about(1);
        assertThat(mailbox.of(asking.address())).isEmpty();
        system.restart("registry");
        assertThat(asking.mail().path("subject").asString()).contains(asking.partnerName());
    }

    @Test
    @DisplayName("heatmap-service away: the gateway says so with Retry-After, and goes on when it is back")
    void heatmapServiceAway() {
        system.kill("heatmap-service");
        Answer answer = ecm.get("/api/heatmap/accounts?limit=1").expect(503);
        assertThat(answer.retryAfter()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        system.restart("heatmap-service");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ecm.get("/api/heatmap/accounts?limit=1").status() == 200);
    }

    @Test
    @DisplayName("the gateway killed: sessions of people and partners live on")
    void gatewayKilled() {
        Visitor contact = asking().about(1).openLink(CHROMIUM.open(1440, 900));
        system.kill("gateway");
        system.restart("gateway");
        contact.get("/api/partner/report").expect(200);
        ecm.get("/api/me").expect(200);
    }

    private static JsonNode message(String recipient) {
        return administrator
                .get("/api/notification/messages?q=" + recipient)
                .expect(200)
                .json()
                .path("messages")
                .path(0);
    }

    /** A digest that was due while its service was away goes out at once, so two may come; no change is told twice. */
    private static void assertToldOnce(String partner, JsonNode row) {
        String account = row.path("name").asString();
        mailbox.waitFor(ECM_ADDRESS, mail -> tells(mail, partner, account));
        assertThat(mailbox.of(ECM_ADDRESS))
                .filteredOn(mail -> tells(mail, partner, account))
                .hasSize(1);
    }

    private static boolean tells(JsonNode mail, String partner, String account) {
        String text = Mailbox.text(mail);
        return text.contains(partner) && text.contains(account);
    }
}
