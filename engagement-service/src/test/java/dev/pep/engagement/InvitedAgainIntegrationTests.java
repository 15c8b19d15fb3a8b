package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static org.assertj.core.api.Assertions.assertThat;

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
@DisplayName("E2: of a partner that was invited again only the newest invitation counts")
class InvitedAgainIntegrationTests {

    @Autowired
    private Companies companies;

    private Company company;
    private UUID alder;
    private JsonNode published;
    private String path;

    @BeforeEach
    void invite() {
        company = companies.found();
        alder = company.partner("Alder", 1);
        published = company.published(alder);
        path = ENGAGEMENTS + "/" + id(published) + "/invitations";
    }

    @Test
    @DisplayName("the one that was declined before is not withdrawn, sent to anybody or accepted any more")
    void leavesTheEarlierOneAlone() {
        JsonNode earlier = now();
        Http contact = company.open(earlier, 0);
        contact.post(ROOM + "/decline", Map.of("reasonCode", "TIMING")).ok();
        inviteAgain();
        awaitSecondContact();

        String old = path + "/" + id(earlier);
        String link = earlier.path("contacts").path(0).path("linkId").asString();
        assertEnded(old + "/withdraw");
        assertEnded(old + "/end");
        assertEnded(old + "/links/" + link + "/send-again");
        assertEnded(old + "/contacts/" + Company.contact(alder, 1));
        assertThat(contact.post(ROOM + "/accept", Map.of()).problem()).isEqualTo("401 link-ended");
        assertThat(now().path("state").asString()).isEqualTo("SENT");
        company.open(now(), 0).post(ROOM + "/accept", Map.of()).ok();
    }

    private void assertEnded(String call) {
        assertThat(company.asCoordinator().post(call, Map.of()).problem()).isEqualTo("409 invitation-ended");
    }

    private void awaitSecondContact() {
        company.partner(alder, "Alder", 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> now().path("others").size() == 1);
    }

    private void inviteAgain() {
        company.asCoordinator().post(path, Map.of("partnerIds", List.of(alder))).ok();
    }

    private JsonNode now() {
        return invitation(company.get(id(published)), alder);
    }
}
