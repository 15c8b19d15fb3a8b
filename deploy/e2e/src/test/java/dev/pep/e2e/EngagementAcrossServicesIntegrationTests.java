package dev.pep.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An engagement through gateway, services and mailbox: what one service does of what another one has told it. */
@WholeSystem
class EngagementAcrossServicesIntegrationTests {

    private static final Chromium CHROMIUM = new Chromium();
    private static final String ROOM = "/api/partner/engagement";

    private static RunningSystem system;
    private static Visitor administrator;
    private static Visitor coordinator;

    private Engaging engaging;

    @BeforeAll
    static void signIn(RunningSystem running) {
        system = running;
        administrator = Visitor.signedIn(CHROMIUM.open(1440, 900), running.gateway(), "Administrator");
        coordinator = Visitor.signedIn(CHROMIUM.open(1440, 900), running.gateway(), "Coordinator Central");
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @BeforeEach
    void addPartner() {
        Mailbox mailbox = new Mailbox(system);
        engaging = new Engaging(coordinator, new Asking(administrator, coordinator, mailbox), mailbox).known();
    }

    @Test
    @DisplayName("E2 to E4: accepted, the heatmap is asked for, reported and Done, and its task is done by itself")
    void closesTheTaskOfAHeatmap() {
        Visitor contact = open(engaging.invited());
        assertThat(contact.get(ROOM).expect(200).json().path("tasks")).isEmpty();
        contact.get(ROOM + "/accounts").expect(409);

        assertThat(contact.post(ROOM + "/accept", "{}")
                        .expect(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
        engaging.awaitTask("HEATMAP", "OPEN");
        int accounts = engaging.view().path("accounts").asInt();
        assertThat(contact.get(ROOM + "/accounts")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(accounts);

        engaging.startHeatmap();
        Visitor reporter = open(engaging.heatmapLink());
        assertThat(new Reporting(reporter).rows()).hasSize(accounts);
        reporter.post("/api/partner/report/done", "{\"done\": true}").expect(200);
        engaging.awaitTask("HEATMAP", "DONE");
        assertThat(engaging.view().path("heatmaps").path(0).path("state").asString())
                .isEqualTo("DONE");
    }

    @Test
    @DisplayName("E3, E5: a recording that is given as a link closes its task")
    void closesTheTaskOfARecording() {
        Visitor contact = open(engaging.invited());
        contact.post(ROOM + "/accept", "{}").expect(200);
        engaging.awaitTask("SHOWCASE_RECORDING", "OPEN");
        contact.post(ROOM + "/materials/links", """
                        {"kind": "SHOWCASE_RECORDING", "name": "Our film", "url": "https://video.example/film"}""").expect(201);
        engaging.awaitTask("SHOWCASE_RECORDING", "DONE");
    }

    @Test
    @DisplayName("E2: who declines says why, and can still accept")
    void declinesAndAccepts() {
        Visitor contact = open(engaging.invited());
        contact.post(ROOM + "/decline", """
                        {"reasonCode": "TIMING", "remark": "Two weeks later we would come."}""").expect(200);
        JsonNode declined = engaging.invitationView();
        assertThat(declined.path("state").asString()).isEqualTo("DECLINED");
        assertThat(declined.path("reasonCode").asString()).isEqualTo("TIMING");
        assertThat(declined.path("remark").asString()).isEqualTo("Two weeks later we would come.");
        contact.post(ROOM + "/accept", "{}").expect(200);
        assertThat(engaging.invitationView().path("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("E10: a cancelled engagement tells its partners why, and its links end")
    void endsLinksOfACancelledEngagement() {
        Visitor contact = open(engaging.invited());
        engaging.act("cancel", "{\"reason\": \"The venue has closed.\"}").expect(200);
        assertThat(contact.get(ROOM).expect(401).problem()).isEqualTo("link-ended");
        engaging.awaitMail("The venue has closed.");
    }

    @Test
    @DisplayName("E2: a withdrawn invitation ends its link")
    void endsTheLinkOfAWithdrawnInvitation() {
        Visitor contact = open(engaging.invited());
        String id = engaging.invitationView().path("id").asString();
        engaging.act("invitations/" + id + "/withdraw", "{\"reason\": \"We have found another one.\"}")
                .expect(200);
        assertThat(contact.get(ROOM).expect(401).problem()).isEqualTo("link-ended");
        engaging.awaitMail("has withdrawn the invitation");
    }

    @Test
    @DisplayName("E2: a partner whose part the coordinator ends is told why, and its link ends")
    void endsThePartOfAPartner() {
        Visitor contact = open(engaging.invited());
        contact.post(ROOM + "/accept", "{}").expect(200);
        String id = engaging.invitationView().path("id").asString();
        engaging.act("invitations/" + id + "/end", "{\"reason\": \"We have too many partners.\"}")
                .expect(200);
        assertThat(contact.get(ROOM).expect(401).problem()).isEqualTo("link-ended");
        engaging.awaitMail("We have too many partners.");
    }

    private static Visitor open(String link) {
        return Visitor.atLink(CHROMIUM.open(1440, 900), link);
    }
}
