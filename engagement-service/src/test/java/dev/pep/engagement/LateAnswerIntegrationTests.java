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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CompanyTest
@DisplayName("E2: a partner that answers too late is told so, and nothing comes of it")
class LateAnswerIntegrationTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private Companies companies;

    @Autowired
    private JdbcClient jdbc;

    private Company company;
    private UUID alder;
    private JsonNode published;
    private Http contact;
    private String path;

    @BeforeEach
    void invite() {
        company = companies.found();
        alder = company.partner("Alder", 1);
        published = company.published(alder);
        contact = company.open(invitation(published, alder), 0);
        path = ENGAGEMENTS + "/" + id(published);
    }

    @Test
    @DisplayName("after the invitation was withdrawn")
    void afterWithdrawal() {
        company.asCoordinator()
                .post(path + "/invitations/" + invitationId() + "/withdraw", Map.of())
                .ok();
        assertTooLate("WITHDRAWN");
    }

    @Test
    @DisplayName("after the engagement was cancelled")
    void afterCancellation() {
        company.asCoordinator()
                .post(path + "/cancel", Map.of("reason", "No budget"))
                .ok();
        assertTooLate("OPENED");
    }

    @Test
    @DisplayName("after the contact has left the partner")
    void afterTheContactHasLeft() {
        company.partner(alder, "Alder", 0);
        Awaitility.await().atMost(LONG).until(() -> contact.get(ROOM).problem().equals("401 link-ended"));
        assertTooLate("OPENED");
    }

    @Test
    @DisplayName("after its time: the invitation expires by itself, and the partner can be invited again")
    void afterExpiry() {
        timeHasCome();
        Awaitility.await().atMost(LONG).until(() -> state().equals("EXPIRED"));
        assertTooLate("EXPIRED");
        JsonNode history = company.asCoordinator().get(path + "/history").ok();
        assertThat(history.path("entries").path(0).path("action").asString()).isEqualTo("EXPIRED");
        company.asCoordinator()
                .post(path + "/invitations", Map.of("partnerIds", List.of(alder)))
                .ok();
        assertThat(state()).isEqualTo("SENT");
    }

    private void assertTooLate(String state) {
        assertThat(contact.post(ROOM + "/accept", Map.of()).problem()).isEqualTo("401 link-ended");
        assertThat(contact.post(ROOM + "/decline", Map.of("reasonCode", "TIMING"))
                        .problem())
                .isEqualTo("401 link-ended");
        assertThat(state()).isEqualTo(state);
        assertThat(company.get(id(published)).path("tasks")).isEmpty();
    }

    private void timeHasCome() {
        jdbc.sql("UPDATE wall_clock_timer SET local_at = local_at - interval '15 days' WHERE id = :id")
                .param("id", invitationId())
                .update();
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = now()"
                        + " WHERE task_name = 'expire-invitation' AND starts_with(task_instance, :id)")
                .param("id", invitationId())
                .update();
    }

    private String state() {
        return invitation(company.get(id(published)), alder).path("state").asString();
    }

    private String invitationId() {
        return id(invitation(published, alder)).toString();
    }
}
