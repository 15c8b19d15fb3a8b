package dev.pep.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.plan.DraftEngagement;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MaterialTest
class HistoryIntegrationTests {

    private static final String LINK = "{\"name\": \"Film\", \"url\": \"https://video.example/film\"}";

    private final String here = "Here " + UUID.randomUUID();
    private final String there = "There " + UUID.randomUUID();

    @Autowired
    private MaterialFixture fixture;

    @Autowired
    private DraftEngagement drafts;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("E1, E5: where a material comes from is told to whoever may see that engagement, and to nobody else")
    void hidesWhereAMaterialComesFrom() {
        UUID source = fixture.engagement("Secret campaign", there, "");
        UUID engagement = fixture.engagement("Campaign", here, "");
        Http both = as(both());
        String film =
                both.post(materials(source) + "/links", LINK).json().path("id").asString();
        both.post(materials(engagement) + "/reuse", "{\"materialId\": \"%s\"}".formatted(film));
        assertThat(newest(both, engagement).at("/detail/reusedFrom").asString()).isEqualTo(source.toString());
        JsonNode told = newest(new Http(port, fixture.coordinator(here)), engagement);
        assertThat(told.at("/detail/name").asString()).isEqualTo("Film");
        assertThat(told.toString()).doesNotContain(source.toString());
    }

    @Test
    @DisplayName("E1, E2: what a draft was made from is told to whoever may see that engagement, and to nobody else")
    void hidesWhatADraftWasMadeFrom() {
        UUID source = fixture.engagement("Secret campaign", there, "");
        UUID draft = drafts.again(source, both());
        jdbc.sql("UPDATE engagement SET ou = :ou WHERE id = :id")
                .param("ou", here)
                .param("id", draft)
                .update();
        assertThat(newest(as(both()), draft).at("/detail/from").asString()).isEqualTo("Secret campaign");
        JsonNode told = newest(new Http(port, fixture.coordinator(here)), draft);
        assertThat(told.path("action").asString()).isEqualTo("DUPLICATED");
        assertThat(told.toString()).doesNotContain("Secret campaign", source.toString());
    }

    private InternalUser both() {
        return fixture.person("both", Role.OU_COORDINATOR, here, there);
    }

    private Http as(InternalUser user) {
        return new Http(port, fixture.token(user));
    }

    private static JsonNode newest(Http http, UUID engagement) {
        return http.get("/api/engagement/engagements/" + engagement + "/history")
                .json()
                .path("entries")
                .path(0);
    }

    private static String materials(UUID engagement) {
        return "/api/engagement/engagements/" + engagement + "/materials";
    }
}
