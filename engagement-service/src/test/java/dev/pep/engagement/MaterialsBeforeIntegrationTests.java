package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static dev.pep.engagement.Company.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CompanyTest
@DisplayName("E3, E5: a partner does not owe what is there already when it accepts")
class MaterialsBeforeIntegrationTests {

    private static final String SLIDE = "SUPERPOWER_SLIDE";

    @Autowired
    private Companies companies;

    private Company company;
    private UUID alder;
    private JsonNode published;
    private String path;

    @BeforeEach
    void giveSlide() {
        company = companies.found();
        alder = company.partner("Alder", 1);
        UUID birch = company.partner("Birch", 1);
        published = company.published(alder, birch);
        path = ENGAGEMENTS + "/" + id(published);
        give(alder, SLIDE);
        give(alder, "OTHER");
        give(birch, "SHOWCASE_RECORDING");
    }

    @Test
    @DisplayName("because the company has given it for the partner")
    void closesWhatIsThere() {
        accept();
        assertThat(state(SLIDE)).isEqualTo("DONE");
        assertThat(state("SHOWCASE_RECORDING")).isEqualTo("OPEN");
        assertThat(state("HEATMAP")).isEqualTo("OPEN");
        withdraw();
        assertThat(state(SLIDE)).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("because the partner gave it before it left, unless it was withdrawn since")
    void closesWhatItGaveBefore() {
        accept();
        comeBack();
        assertThat(state(SLIDE)).isEqualTo("DONE");
        withdraw();
        comeBack();
        assertThat(state(SLIDE)).isEqualTo("OPEN");
    }

    private void give(UUID partner, String kind) {
        company.asCoordinator()
                .post(
                        path + "/materials/links",
                        Map.of("partnerId", partner, "kind", kind, "url", "https://files.example/" + kind))
                .ok();
    }

    private void withdraw() {
        JsonNode slide = company.asCoordinator()
                .get(path + "/materials")
                .ok()
                .path("materials")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(SLIDE))
                .findFirst()
                .orElseThrow();
        company.asCoordinator()
                .post("/api/engagement/materials/" + id(slide) + "/withdraw", Map.of())
                .ok();
    }

    private void comeBack() {
        company.asCoordinator()
                .post(path + "/invitations/" + id(now()) + "/end", Map.of())
                .ok();
        company.asCoordinator()
                .post(path + "/invitations", Map.of("partnerIds", List.of(alder)))
                .ok();
        accept();
    }

    private void accept() {
        company.open(now(), 0).post(ROOM + "/accept", Map.of()).ok();
    }

    private JsonNode now() {
        return invitation(company.get(id(published)), alder);
    }

    private String state(String kind) {
        return task(company.get(id(published)), alder, kind).path("state").asString();
    }
}
