package dev.pep.engagement.material.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialFixture.Contact;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.material.upload.Given;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.MaterialAdded;
import dev.pep.event.engagement.MaterialChangeKind;
import dev.pep.event.engagement.MaterialChanged;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TopicProbe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MaterialTest
class MaterialIntegrationTests {

    private static final byte[] PDF = "%PDF-1.7\nsomething".getBytes(StandardCharsets.UTF_8);

    private final String ou = "Unit " + UUID.randomUUID();

    @Autowired
    private MaterialFixture fixture;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private UUID engagement;
    private Contact contact;
    private Http http;

    @BeforeEach
    void publish() {
        engagement = fixture.engagement("Spring campaign", ou, "Enterprise");
        contact = fixture.accepted(engagement, fixture.partner("Alder"), "Alder");
        http = new Http(port, fixture.coordinator(ou));
    }

    @Test
    @DisplayName("E5: a link is a material, told without its address")
    void addsALink() {
        Answer added = http.post(of(engagement, "/links"), """
                {"kind": "SHOWCASE_RECORDING", "name": "Our showcase", "url": "https://video.example/secret",
                 "partnerId": "%s"}""".formatted(contact.partner()));
        assertThat(added.status()).isEqualTo(201);
        JsonNode material = added.json();
        assertThat(material.path("form").asString()).isEqualTo("LINK");
        assertThat(material.path("url").asString()).isEqualTo("https://video.example/secret");
        assertThat(material.path("partnerName").asString()).isEqualTo("Alder");
        assertThat(material.path("engagementTitle").asString()).isEqualTo("Spring campaign");
        assertThat(material.at("/criteria/segments/0").asString()).isEqualTo("Enterprise");
        assertThat(material.path("byKind").asString()).isEqualTo("INTERNAL");
        assertThat(fixture.task(contact.invitation(), "SHOWCASE_RECORDING")).isEqualTo("DONE");
        EngagementEvent event = topics.await(
                Topics.ENGAGEMENT,
                EngagementEvent.class,
                told -> isAdded(told, material.path("id").asString()));
        assertThat(event.toString()).doesNotContain("secret").contains("Our showcase");
        assertThat(((MaterialAdded) event.getPayload()).getTaskId()).isNotNull();
        assertThat(history()).containsExactly("material added", "task done");
    }

    @Test
    @DisplayName("E5: an address that is no page is refused by its field")
    void refusesAnAddress() {
        Answer refused = http.post(of(engagement, "/links"), "{\"url\": \"javascript:alert(1)\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/url").asString()).isNotEmpty();
        assertThat(http.post(of(engagement, "/links"), "{}").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("E5: the older version stays reachable, and shows that it is not the newest")
    void keepsOlderVersions() {
        String first = given("Slide.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        String second = given("Slide v2.pdf", Map.of("partnerId", contact.partner(), "replaces", first));
        List<JsonNode> all = materials(of(engagement, ""));
        assertThat(all).extracting(m -> m.path("id").asString()).containsExactly(second, first);
        assertThat(all).extracting(m -> m.path("number").asInt()).containsExactly(2, 1);
        assertThat(all).extracting(m -> m.path("current").asBoolean()).containsExactly(true, false);
        assertThat(all).extracting(m -> m.path("kind").asString()).containsOnly("SUPERPOWER_SLIDE");
        assertThat(http.get("/api/engagement/materials/" + first + "/content").bytes())
                .isEqualTo(PDF);
        assertThat(history()).containsExactly("material added", "task done", "material replaced");
        topics.await(
                Topics.ENGAGEMENT, EngagementEvent.class, told -> isChanged(told, first, MaterialChangeKind.REPLACED));
    }

    @Test
    @DisplayName("E5, E3: what is withdrawn cannot be opened, is found no more, and its task is open again")
    void withdraws() {
        String slide = given("Slide.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        assertThat(fixture.task(contact.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("DONE");
        Answer withdrawn =
                http.post("/api/engagement/materials/" + slide + "/withdraw", "{\"reason\": \"Wrong file\"}");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.json().path("reason").asString()).isEqualTo("Wrong file");
        assertThat(withdrawn.json().path("withdrawnAt").isNull()).isFalse();
        assertThat(fixture.task(contact.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("OPEN");
        assertThat(http.get("/api/engagement/materials/" + slide + "/content").status())
                .isEqualTo(410);
        assertThat(http.get("/api/engagement/materials/" + slide + "/preview").status())
                .isEqualTo(410);
        assertThat(materials("/api/engagement/materials?ou=" + encoded(ou))).isEmpty();
        assertThat(materials(of(engagement, ""))).hasSize(1);
        assertThat(http.post("/api/engagement/materials/" + slide + "/withdraw", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(http.put("/api/engagement/materials/" + slide + "/tags", "{\"kind\": \"OTHER\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("E2, E3: what is withdrawn after the engagement was cancelled opens no task again")
    void opensNoTaskOfACancelledEngagement() {
        String slide = given("Slide.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        fixture.cancel(engagement);
        assertThat(http.post("/api/engagement/materials/" + slide + "/withdraw", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(fixture.task(contact.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("DONE");
        assertThat(history()).containsExactly("material added", "task done", "material withdrawn");
    }

    @Test
    @DisplayName("E3: a task stays closed while another material still closes it")
    void keepsATaskClosed() {
        String one = given("One.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        given("Two.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        http.post("/api/engagement/materials/" + one + "/withdraw", "{}");
        assertThat(fixture.task(contact.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("E5, E3: a material that is said to be something else opens one task and closes the other")
    void tags() {
        String file = given("File.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        Answer tagged = http.put("/api/engagement/materials/" + file + "/tags", "{\"kind\": \"SHOWCASE_RECORDING\"}");
        assertThat(tagged.json().path("kind").asString()).isEqualTo("SHOWCASE_RECORDING");
        assertThat(fixture.task(contact.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("OPEN");
        assertThat(fixture.task(contact.invitation(), "SHOWCASE_RECORDING")).isEqualTo("DONE");
        assertThat(http.put("/api/engagement/materials/" + file + "/tags", "{}").status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName(
            "E5: a later engagement with overlapping criteria is offered what is there, and takes it with one click")
    void offersAndReuses() {
        String slide = given("Slide.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        String film = given("Film.pdf", Map.of());
        UUID same = fixture.engagement("Autumn campaign", ou, "Enterprise");
        UUID any = fixture.engagement("Any segment", ou, "");
        UUID other = fixture.engagement("Other segment", ou, "Public");
        Contact invited = fixture.accepted(same, contact.partner(), "Alder");
        assertThat(offers(same)).containsExactly(film, slide);
        assertThat(offers(any)).containsExactly(film);
        assertThat(offers(other)).isEmpty();
        Answer reused = http.post(of(same, "/reuse"), "{\"materialId\": \"%s\"}".formatted(slide));
        assertThat(reused.status()).isEqualTo(201);
        assertThat(reused.json().at("/reusedFrom/title").asString()).isEqualTo("Spring campaign");
        assertThat(fixture.task(invited.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("DONE");
        assertThat(offers(same)).containsExactly(film);
        String copy = reused.json().path("id").asString();
        assertThat(http.get("/api/engagement/materials/" + copy + "/content").bytes())
                .isEqualTo(PDF);
        http.post("/api/engagement/materials/" + slide + "/withdraw", "{}");
        assertThat(http.get("/api/engagement/materials/" + copy + "/content").bytes())
                .isEqualTo(PDF);
        assertThat(http.post(of(other, "/reuse"), "{\"materialId\": \"%s\"}".formatted(slide))
                        .status())
                .isEqualTo(400);
        assertThat(http.post(of(same, "/reuse"), "{\"materialId\": \"%s\"}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("E5: materials are searched by partner, kind, criteria and text, page by page")
    void searches() {
        given("Slide.pdf", Map.of("partnerId", contact.partner(), "kind", "SUPERPOWER_SLIDE"));
        given("Film.pdf", Map.of("partnerId", contact.partner(), "kind", "SHOWCASE_RECORDING"));
        given("House rules.pdf", Map.of());
        String all = "/api/engagement/materials?ou=" + encoded(ou);
        assertThat(names(all)).containsExactly("House rules.pdf", "Film.pdf", "Slide.pdf");
        assertThat(names(all + "&q=ALDER")).containsExactly("Film.pdf", "Slide.pdf");
        assertThat(names(all + "&q=house")).containsExactly("House rules.pdf");
        assertThat(names(all + "&q=spring%20camp")).hasSize(3);
        assertThat(names(all + "&partner=" + contact.partner() + "&kind=SUPERPOWER_SLIDE&kind=OTHER"))
                .containsExactly("Slide.pdf");
        assertThat(names(all + "&segment=Enterprise&segment=Public")).hasSize(3);
        assertThat(names(all + "&segment=Public")).isEmpty();
        assertThat(names(all + "&industry=Banking&status=TARGET")).hasSize(3);
        Answer first = http.get(all + "&limit=2");
        assertThat(first.json().path("total").asInt()).isEqualTo(3);
        String next = first.json().path("next").asString();
        assertThat(names(all + "&limit=2&after=" + next)).containsExactly("Slide.pdf");
        assertThat(http.get(all + "&after=nonsense").status()).isEqualTo(400);
        assertThat(http.get(all + "&limit=0").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("E1: materials of other operating units are not found, counted, offered, opened or changed")
    void keepsToUnits() {
        String slide = given("Slide.pdf", Map.of());
        String elsewhere = "Unit " + UUID.randomUUID();
        Http stranger = new Http(port, fixture.coordinator(elsewhere));
        UUID theirs = fixture.engagement("Theirs", elsewhere, "");
        jdbc.sql("UPDATE engagement SET ous = '{}' WHERE id = :id")
                .param("id", theirs)
                .update();
        assertThat(stranger.get("/api/engagement/materials")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(stranger.get(of(theirs, "/offers")).json().path("offers")).isEmpty();
        for (String id : List.of(slide, UUID.randomUUID().toString())) {
            String path = "/api/engagement/materials/" + id;
            List<Answer> answers = List.of(
                    stranger.get(path + "/content"),
                    stranger.get(path + "/preview"),
                    stranger.post(path + "/withdraw", "{}"),
                    stranger.put(path + "/tags", "{\"kind\": \"OTHER\"}"),
                    stranger.post(of(theirs, "/reuse"), "{\"materialId\": \"%s\"}".formatted(id)));
            assertThat(answers).extracting(Answer::status).containsOnly(404);
            assertThat(answers)
                    .extracting(answer -> answer.json().path("detail").asString())
                    .containsOnly("There is no such material.");
        }
        assertThat(stranger.get(of(engagement, "")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("E5: sellers may look, and change nothing")
    void letsSellersLook() {
        String slide = given("Slide.pdf", Map.of());
        Http seller = new Http(port, fixture.token(fixture.person("seller", Role.SELLER, ou)));
        assertThat(seller.get("/api/engagement/materials").json().path("total").asInt())
                .isEqualTo(1);
        assertThat(seller.get("/api/engagement/materials/" + slide + "/content").status())
                .isEqualTo(200);
        assertThat(seller.post("/api/engagement/materials/" + slide + "/withdraw", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(seller.post(of(engagement, "/links"), "{\"url\": \"https://a.example\"}")
                        .status())
                .isEqualTo(403);
    }

    private String given(String name, Map<String, ?> more) {
        return Given.byCompany(port, fixture.coordinator(ou), engagement, name, PDF, more);
    }

    private List<String> offers(UUID of) {
        return ids(http.get(of(of, "/offers")).json().path("offers"));
    }

    private List<JsonNode> materials(String path) {
        List<JsonNode> all = new ArrayList<>();
        http.get(path).json().path("materials").forEach(all::add);
        return all;
    }

    private List<String> names(String path) {
        return materials(path).stream().map(m -> m.path("name").asString()).toList();
    }

    private List<String> history() {
        return jdbc.sql("SELECT action FROM audit_log WHERE subject_id = :id ORDER BY id")
                .param("id", engagement)
                .query(String.class)
                .list();
    }

    private static List<String> ids(JsonNode materials) {
        List<String> ids = new ArrayList<>();
        materials.forEach(material -> ids.add(material.path("id").asString()));
        return ids;
    }

    private static boolean isAdded(EngagementEvent event, String id) {
        return event.getPayload() instanceof MaterialAdded added
                && added.getMaterial().getMaterialId().equals(id);
    }

    private static boolean isChanged(EngagementEvent event, String id, MaterialChangeKind change) {
        return event.getPayload() instanceof MaterialChanged changed
                && changed.getMaterial().getMaterialId().equals(id)
                && changed.getChange() == change;
    }

    private static String of(UUID engagement, String path) {
        return "/api/engagement/engagements/" + engagement + "/materials" + path;
    }

    private static String encoded(String text) {
        return text.replace(" ", "%20");
    }
}
