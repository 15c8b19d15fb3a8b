package dev.pep.engagement.material.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.invitation.Invitations;
import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialFixture.Contact;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.material.upload.Given;
import dev.pep.platform.link.Link;
import dev.pep.platform.link.OpenLink;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@MaterialTest
class GuestMaterialIntegrationTests {

    private static final String OU = "Secret Unit";
    private static final String MATERIALS = "/api/partner/engagement/materials";
    private static final byte[] PDF = "%PDF-1.7\nsomething".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MaterialFixture fixture;

    @Autowired
    private GuestMaterials materials;

    @Autowired
    private Invitations invitations;

    @LocalServerPort
    private int port;

    private UUID engagement;
    private Contact alder;
    private Contact birch;
    private Http http;

    @BeforeEach
    void publish() {
        engagement = fixture.engagement("Spring campaign", OU, "Secret Segment");
        alder = fixture.accepted(engagement, fixture.partner("Alder"), "Alder");
        birch = fixture.accepted(engagement, fixture.partner("Birch"), "Birch");
        http = new Http(port, alder.token());
    }

    @Test
    @DisplayName(
            "E5, H11: a partner sees its own materials, and nothing of others, of tags or of people of the company")
    void showsOnlyOwn() {
        Given.slide(port, alder.token(), "Alder.pdf");
        Given.slide(port, birch.token(), "Birch.pdf");
        Given.byCompany(port, fixture.coordinator(OU), engagement, "Internal.pdf", PDF, Map.of());
        Given.byCompany(
                port, fixture.coordinator(OU), engagement, "For Alder.pdf", PDF, Map.of("partnerId", alder.partner()));
        List<RoomMaterial> shown = materials.of(guest(alder));
        assertThat(shown).extracting(RoomMaterial::name).containsExactly("For Alder.pdf", "Alder.pdf");
        assertThat(shown).extracting(RoomMaterial::by).containsExactly("Olga Organiser", "Ada Alder");
        assertThat(JsonMapper.shared().writeValueAsString(shown))
                .doesNotContain("Secret", "coordinator", "Birch", "Internal");
    }

    @Test
    @DisplayName("E5: a partner opens nothing but its own, and what is not its looks like what does not exist")
    void opensOnlyOwn() {
        String own = Given.slide(port, alder.token(), "Alder.pdf");
        String others = Given.slide(port, birch.token(), "Birch.pdf");
        String internal = Given.byCompany(port, fixture.coordinator(OU), engagement, "Internal.pdf", PDF, Map.of());
        Contact elsewhere = fixture.accepted(fixture.engagement(OU), alder.partner(), "Alder");
        String ownElsewhere = Given.slide(port, elsewhere.token(), "Elsewhere.pdf");
        assertThat(http.get(MATERIALS + "/" + own + "/content").status()).isEqualTo(200);
        assertThat(http.get(MATERIALS + "/" + own + "/preview").status()).isEqualTo(200);
        Answer unknown = http.get(MATERIALS + "/" + UUID.randomUUID() + "/content");
        for (String hidden : List.of(others, internal, ownElsewhere)) {
            Answer answer = http.get(MATERIALS + "/" + hidden + "/content");
            assertThat(answer.status()).isEqualTo(404).isEqualTo(unknown.status());
            assertThat(answer.json().path("detail")).isEqualTo(unknown.json().path("detail"));
            assertThat(http.get(MATERIALS + "/" + hidden + "/preview").status()).isEqualTo(404);
            assertThat(http.post(MATERIALS + "/" + hidden + "/withdraw", "{}").status())
                    .isEqualTo(404);
        }
        assertThat(http.post(MATERIALS + "/reuse", "{\"materialId\": \"%s\"}".formatted(others))
                        .status())
                .isEqualTo(404);
        assertThat(http.post(MATERIALS + "/reuse", "{\"materialId\": \"%s\"}".formatted(internal))
                        .status())
                .isEqualTo(404);
        assertThat(http.post(
                                MATERIALS + "/links",
                                "{\"url\": \"https://a.example\", \"replaces\": \"%s\"}".formatted(others))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("E5: a partner uses last quarter's slide with one click")
    void reuses() {
        String slide = Given.slide(port, alder.token(), "Slide.pdf");
        Given.slide(port, birch.token(), "Birch.pdf");
        UUID later = fixture.engagement("Autumn campaign", OU, "Secret Segment");
        Contact again = fixture.accepted(later, alder.partner(), "Alder");
        List<RoomMaterial> offers = materials.offers(guest(again));
        assertThat(offers).extracting(RoomMaterial::name).containsExactly("Slide.pdf");
        assertThat(offers).extracting(RoomMaterial::from).containsExactly("Spring campaign");
        Answer reused =
                new Http(port, again.token()).post(MATERIALS + "/reuse", "{\"materialId\": \"%s\"}".formatted(slide));
        assertThat(reused.status()).isEqualTo(201);
        assertThat(reused.json().path("from").asString()).isEqualTo("Spring campaign");
        assertThat(fixture.task(again.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("DONE");
        assertThat(materials.offers(guest(again))).isEmpty();
    }

    @Test
    @DisplayName("E5: a partner gives a link, replaces it and withdraws it")
    void sharesALink() {
        Answer link = http.post(
                MATERIALS + "/links", "{\"kind\": \"SHOWCASE_RECORDING\", \"url\": \"https://video.example/1\"}");
        assertThat(link.status()).isEqualTo(201);
        assertThat(link.json().path("by").asString()).isEqualTo("Ada Alder");
        assertThat(fixture.task(alder.invitation(), "SHOWCASE_RECORDING")).isEqualTo("DONE");
        String id = link.json().path("id").asString();
        Answer newer = http.post(
                MATERIALS + "/links",
                "{\"name\": \"Cut\", \"url\": \"https://video.example/2\", \"replaces\": \"%s\"}".formatted(id));
        assertThat(newer.json().path("number").asInt()).isEqualTo(2);
        assertThat(newer.json().path("kind").asString()).isEqualTo("SHOWCASE_RECORDING");
        String second = newer.json().path("id").asString();
        assertThat(http.post(MATERIALS + "/" + second + "/withdraw", "{}").status())
                .isEqualTo(200);
        assertThat(fixture.task(alder.invitation(), "SHOWCASE_RECORDING")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("E2: with the participation ends the access to materials")
    void endsWithTheParticipation() {
        String slide = Given.slide(port, alder.token(), "Slide.pdf");
        fixture.leave(alder.invitation());
        assertThat(http.get(MATERIALS + "/" + slide + "/content").status()).isEqualTo(401);
        assertThat(http.post(MATERIALS + "/links", "{\"url\": \"https://a.example\"}")
                        .status())
                .isEqualTo(401);
    }

    private Guest guest(Contact contact) {
        Link link = new Link(
                UUID.randomUUID(), "engagement", contact.invitation(), contact.contact(), 1, Instant.MAX, null, null);
        return new Guest(
                new OpenLink(link, "Ada Alder"),
                invitations.findById(contact.invitation()).orElseThrow());
    }
}
