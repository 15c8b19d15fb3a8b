package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CompanyTest
class WorkIntegrationTests {

    private static final String WORK = "/api/engagement/work";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    @Autowired
    private Companies companies;

    private Company company;
    private JsonNode engagement;

    @BeforeEach
    void prepare() {
        company = companies.found();
        UUID alder = company.partner("Alder", 1);
        UUID birch = company.partner("Birch", 1);
        JsonNode published = company.published(alder, birch);
        company.open(invitation(published, alder), 0)
                .post(ROOM + "/accept", Map.of())
                .ok();
        engagement = company.get(id(published));
    }

    @Test
    @DisplayName("E3: a coordinator sees what is owed first, by day, and what is counted is what is there")
    void namesWhatIsOwedFirst() {
        due("SUPERPOWER_SLIDE", TODAY.plusDays(2));
        due("HEATMAP", TODAY.plusDays(5));
        due("SHOWCASE_RECORDING", TODAY.plusDays(9));
        JsonNode work = company.asCoordinator().get(WORK).ok();
        assertThat(work.path("next").findValuesAsString("task")).containsExactly("SUPERPOWER_SLIDE", "HEATMAP");
        assertThat(work.path("next").path(0).path("partnerName").asString()).startsWith("Alder");
        assertThat(work.path("dueSoon").asInt()).isEqualTo(2);
        assertThat(work.path("overdue").asInt()).isZero();
        assertThat(work.path("answers").asInt()).isEqualTo(1);
        assertThat(work.path("coming").path(0).path("partners")).hasSize(1);
    }

    @Test
    @DisplayName("E1, E8: a seller sees what comes up in the own OU, and not who owes what")
    void showsSellersWhatComesUp() {
        due("SUPERPOWER_SLIDE", TODAY.plusDays(2));
        JsonNode work = company.asSeller().get(WORK).ok();
        assertThat(work.path("coming").findValuesAsString("title")).containsExactly("Cloud in spring");
        assertThat(work.path("next")).isEmpty();
    }

    @Test
    @DisplayName("E1: nobody's work shows engagements of another OU, and no coordinator's those of a colleague")
    void keepsToTheOwn() {
        due("SUPERPOWER_SLIDE", TODAY.plusDays(2));
        assertNothing(company.as(company.person("stranger", "Unit elsewhere", Role.SELLER)));
        assertNothing(company.as(company.person("colleague", company.ou(), Role.OU_COORDINATOR)));
    }

    private static void assertNothing(Http caller) {
        JsonNode work = caller.get(WORK).ok();
        assertThat(work.path("coming")).isEmpty();
        assertThat(work.path("next")).isEmpty();
        assertThat(work.path("answers").asInt()).isZero();
    }

    private void due(String kind, LocalDate day) {
        for (JsonNode task : engagement.path("tasks")) {
            if (task.path("kind").asString().equals(kind)) {
                company.asCoordinator()
                        .send(
                                "PATCH",
                                ENGAGEMENTS + "/" + id(engagement) + "/tasks/" + id(task),
                                Map.of("dueOn", day.toString()))
                        .ok();
            }
        }
    }
}
