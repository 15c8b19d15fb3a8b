package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static dev.pep.engagement.Company.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.event.request.ReportRevoked;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CompanyTest
class StoryIntegrationTests {

    @Autowired
    private Companies companies;

    @Autowired
    private TopicProbe topics;

    private Company company;

    @BeforeEach
    void found() {
        company = companies.found();
    }

    @Test
    @DisplayName("E1, E2, E3, E10: an engagement goes from a draft to partners that accepted and have their tasks")
    void goesFromDraftToAcceptance() {
        UUID alder = company.partner("Alder", 2);
        UUID birch = company.partner("Birch", 1);
        JsonNode published = company.published(alder, birch);
        assertThat(published.path("state").asString()).isEqualTo("PLANNING");
        assertThat(published.path("invitations")).hasSize(2);

        Http contact = company.open(invitation(published, alder), 0);
        JsonNode room = contact.get(ROOM).ok();
        assertThat(room.path("state").asString()).isEqualTo("OPEN");
        assertThat(room.path("accounts").asInt()).isEqualTo(2);
        assertThat(room.toString()).doesNotContain("Northern Bakery", "Birch", company.ou(), "@pep.example");
        assertThat(contact.get(ROOM + "/accounts").problem()).isEqualTo("409 not-accepted");

        JsonNode accepted = contact.post(ROOM + "/accept", Map.of()).ok();
        assertThat(accepted.path("tasks")).hasSize(4);
        assertThat(contact.get(ROOM + "/accounts").ok().path("accounts")).hasSize(2);

        JsonNode now = company.get(id(published));
        assertThat(now.path("state").asString()).isEqualTo("PREPARING");
        assertThat(now.path("readiness").asInt()).isZero();
        assertThat(now.path("tasks")).hasSize(4);
        assertThat(invitation(now, alder).path("owed").asInt()).isEqualTo(3);
        assertThat(kinds(id(published)))
                .containsSubsequence(
                        "EngagementPublished",
                        "PartnerInvited",
                        "PartnerInvited",
                        "InvitationOpened",
                        "InvitationAccepted",
                        "EngagementStatusChanged",
                        "TasksMade");
    }

    @Test
    @DisplayName(
            "E2: a partner declines with a reason and a remark, may change its mind, and is seen by the coordinator")
    void declinesWithReason() {
        UUID alder = company.partner("Alder", 2);
        JsonNode published = company.published(alder);
        Http contact = company.open(invitation(published, alder), 0);
        assertThat(contact.post(ROOM + "/decline", Map.of("remark", "No")).problem())
                .isEqualTo("400 invalid");
        contact.post(ROOM + "/decline", Map.of("reasonCode", "TIMING", "remark", "Ask us in May"))
                .ok();
        JsonNode declined = invitation(company.get(id(published)), alder);
        assertThat(declined.path("state").asString()).isEqualTo("DECLINED");
        assertThat(declined.path("remark").asString()).isEqualTo("Ask us in May");
        assertThat(declined.path("answeredBy").asString()).isEqualTo("Contact 0");
        company.open(declined, 1).post(ROOM + "/accept", Map.of()).ok();
        assertThat(invitation(company.get(id(published)), alder).path("state").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("E2: a withdrawn invitation's links end at once, a link sent again has another secret")
    void endsLinks() {
        UUID alder = company.partner("Alder", 1);
        JsonNode published = company.published(alder);
        JsonNode invitation = invitation(published, alder);
        String path = ENGAGEMENTS + "/" + id(published) + "/invitations/" + id(invitation);
        String before = company.secret(invitation, 0);
        Http contact = company.open(invitation, 0);
        String link = invitation.path("contacts").path(0).path("linkId").asString();
        company.asCoordinator()
                .post(path + "/links/" + link + "/send-again", Map.of())
                .ok();
        assertThat(company.exchange(before).status()).isEqualTo(404);
        assertThat(contact.get(ROOM).problem()).isEqualTo("401 link-ended");
        Http again = company.open(invitation, 0);
        company.asCoordinator()
                .post(path + "/withdraw", Map.of("reason", "Later"))
                .ok();
        assertThat(again.get(ROOM).problem()).isEqualTo("401 link-ended");
        assertThat(again.post(ROOM + "/accept", Map.of()).problem()).isEqualTo("401 link-ended");

        JsonNode anew = company.asCoordinator()
                .post(ENGAGEMENTS + "/" + id(published) + "/invitations", Map.of("partnerIds", List.of(alder)))
                .ok()
                .path("invitations");
        JsonNode last = anew.valueStream()
                .filter(one -> one.path("state").asString().equals("SENT"))
                .findFirst()
                .orElseThrow();
        String told = company.open(last, 0).get(ROOM).ok().path("history").toString();
        assertThat(told).contains("INVITED", "WITHDRAWN").doesNotContain("Later");
    }

    @Test
    @DisplayName("E1: two coordinators edit one draft: the second is told what is there now, and loses nothing")
    void refusesStaleEdits() {
        UUID alder = company.partner("Alder", 1);
        company.accounts("Major", "Northern Bakery");
        JsonNode draft = company.draft(alder);
        Map<String, Object> first = company.plan("First", alder);
        first.put("version", draft.path("version").asInt());
        Map<String, Object> second = company.plan("Second", alder);
        second.put("version", draft.path("version").asInt());
        String path = ENGAGEMENTS + "/" + id(draft);
        company.asCoordinator().send("PUT", path, first).ok();
        Http.Answer refused = company.asCoordinator().send("PUT", path, second);
        assertThat(refused.problem()).isEqualTo("409 stale-edit");
        assertThat(refused.body().path("current").path("title").asString()).isEqualTo("First");
    }

    @Test
    @DisplayName(
            "E1, quality 3: what is of another operating unit answers as what does not exist; drafts are not for sellers")
    void keepsTheWall() {
        UUID alder = company.partner("Alder", 1);
        company.accounts("Major", "Northern Bakery");
        JsonNode draft = company.draft(alder);
        String path = ENGAGEMENTS + "/" + id(draft);
        Http stranger = company.as(company.person("stranger", "Elsewhere", Role.OU_COORDINATOR));
        assertThat(stranger.get(path).problem()).isEqualTo("404 not-found");
        assertThat(stranger.get(ENGAGEMENTS).ok().path("total").asInt()).isZero();
        assertThat(company.asSeller().get(path).status()).isEqualTo(404);
        company.publish(draft);
        assertThat(company.asSeller().get(path).status()).isEqualTo(200);
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "E2: what keeps a draft from being published is named before and when somebody tries, and nobody is invited")
    void namesWhatIsMissing() {
        UUID nobody = company.partner("Nobody", 0);
        JsonNode draft = company.asCoordinator()
                .post(ENGAGEMENTS, company.plan("", nobody))
                .ok();
        JsonNode before = company.asCoordinator()
                .get(ENGAGEMENTS + "/" + id(draft) + "/publishing")
                .ok();
        assertThat(before.path("accounts").asInt()).isZero();
        assertThat(before.path("partners").path(0).path("problem").asString()).contains("has no active contact");
        Http.Answer refused =
                company.asCoordinator().post(ENGAGEMENTS + "/" + id(draft) + "/publish", Map.of("version", 0));
        assertThat(refused.body().path("problems")).isEqualTo(before.path("problems"));
        assertThat(refused.problem()).isEqualTo("409 not-publishable");
        assertThat(refused.body().path("problems").toString())
                .contains("title", "has no active contact", "No account matches");
    }

    @Test
    @DisplayName("E4: one button asks once; the answer, its refusal and its being done show in the matrix")
    void followsTheHeatmap() {
        UUID alder = company.partner("Alder", 1);
        JsonNode published = company.published(alder);
        UUID engagement = id(published);
        Http contact = company.open(invitation(published, alder), 0);
        contact.post(ROOM + "/accept", Map.of()).ok();
        UUID refused = heatmap(engagement, alder);
        assertThat(company.asCoordinator()
                        .post(ENGAGEMENTS + "/" + engagement + "/heatmaps", Map.of("partnerIds", List.of(alder)))
                        .ok()
                        .path("leftOut"))
                .hasSize(1);
        company.report(refused, new ReportRevoked(refused.toString(), alder.toString(), "No account matches."));
        awaitHeatmap(engagement, "REFUSED");
        UUID request = heatmap(engagement, alder);
        UUID link = UUID.randomUUID();
        company.asked(request, alder, link);
        awaitHeatmap(engagement, "ASKED");
        assertThat(contact.post(ROOM + "/heatmap-link", Map.of())
                        .ok()
                        .path("path")
                        .asString())
                .isEqualTo("/r#" + TestHeatmap.secretOf(link.toString()));
        TestHeatmap.end(link);
        assertThat(contact.post(ROOM + "/heatmap-link", Map.of()).problem()).isEqualTo("409 no-heatmap");
        company.done(request, alder);
        awaitHeatmap(engagement, "DONE");
        assertThat(task(company.get(engagement), alder, "HEATMAP").path("state").asString())
                .isEqualTo("DONE");
        assertThat(company.get(engagement).path("readiness").asInt()).isEqualTo(33);
    }

    @Test
    @DisplayName("E10: a cancelled engagement ends its links, and says why")
    void cancels() {
        UUID alder = company.partner("Alder", 1);
        JsonNode published = company.published(alder);
        Http contact = company.open(invitation(published, alder), 0);
        String path = ENGAGEMENTS + "/" + id(published);
        assertThat(company.asCoordinator().post(path + "/cancel", Map.of()).problem())
                .isEqualTo("400 invalid");
        JsonNode cancelled = company.asCoordinator()
                .post(path + "/cancel", Map.of("reason", "Budget"))
                .ok();
        assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(contact.get(ROOM).problem()).isEqualTo("401 link-ended");
        assertThat(kinds(id(published))).contains("EngagementCancelled", "EngagementStatusChanged");
        JsonNode history = company.asCoordinator().get(path + "/history").ok();
        assertThat(history.path("entries").path(0).path("action").asString()).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("E3: remind goes to those who owe, once a day; a task is waived with a reason and asked for again")
    void remindsAndWaives() {
        UUID alder = company.partner("Alder", 1);
        JsonNode published = company.published(alder);
        String path = ENGAGEMENTS + "/" + id(published);
        Http contact = company.open(invitation(published, alder), 0);
        contact.post(ROOM + "/accept", Map.of()).ok();
        Http coordinator = company.asCoordinator();
        assertThat(coordinator.post(path + "/tasks/remind", Map.of()).ok().path("reminded"))
                .hasSize(1);
        JsonNode second = coordinator.post(path + "/tasks/remind", Map.of()).ok();
        assertThat(second.path("leftOut").path(0).path("reason").asString()).isEqualTo("It was reminded today.");
        JsonNode task = company.get(id(published)).path("tasks").path(0);
        coordinator
                .post(path + "/tasks/" + id(task) + "/waive", Map.of("reason", "They sent it by mail"))
                .ok();
        assertThat(company.get(id(published)).path("readiness").asInt()).isEqualTo(33);
        JsonNode told = contact.get(ROOM).ok().path("history");
        assertThat(told.path(0).path("action").asString()).isEqualTo("TASK_WAIVED");
        assertThat(told.toString()).doesNotContain("They sent it by mail");
        coordinator.post(path + "/tasks/" + id(task) + "/reopen", Map.of()).ok();
        assertThat(company.get(id(published)).path("readiness").asInt()).isZero();
        assertThat(coordinator.get("/api/engagement/work").ok().path("overdue").asInt())
                .isZero();
        assertThat(coordinator
                        .get(ENGAGEMENTS + "?q=spring&state=PREPARING")
                        .ok()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(coordinator.post(path + "/duplicate", Map.of()).ok().path("partners"))
                .hasSize(1);
    }

    private UUID heatmap(UUID engagement, UUID partner) {
        assertThat(company.asCoordinator()
                        .post(ENGAGEMENTS + "/" + engagement + "/heatmaps", Map.of("partnerIds", List.of(partner)))
                        .ok()
                        .path("requested"))
                .hasSize(1);
        String id = company.get(engagement)
                .path("heatmaps")
                .path(0)
                .path("requestId")
                .asString();
        topics.await(
                Topics.ENGAGEMENT,
                EngagementEvent.class,
                event -> event.getPayload() instanceof HeatmapRequested requested
                        && requested.getRequestId().equals(id));
        return UUID.fromString(id);
    }

    private void awaitHeatmap(UUID engagement, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> company.get(engagement)
                        .path("heatmaps")
                        .path(0)
                        .path("state")
                        .asString()
                        .equals(state));
    }

    private List<String> kinds(UUID engagement) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> topics.events(Topics.ENGAGEMENT, EngagementEvent.class).stream()
                                .filter(event -> event.getPayload().toString().contains(engagement.toString()))
                                .map(event -> event.getPayload().getClass().getSimpleName())
                                .toList(),
                        kinds -> kinds.contains("TasksMade") || kinds.contains("EngagementStatusChanged"));
    }
}
