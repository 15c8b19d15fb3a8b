package dev.pep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import(Surroundings.class)
class ApiIntegrationTests {

    private static final String PREFERENCES = "/api/notification/preferences";
    private static final String PREVIEW = "/api/notification/previews/report-request";
    private static final String INVITATION = "/api/notification/previews/engagement-invitation";
    private static final String MESSAGES = "/api/notification/messages";

    @Autowired
    private Environment service;

    @Test
    @DisplayName("H8: who has chosen nothing has 15 minutes and a day; what is chosen is kept for that person alone")
    void keepsPreferences() {
        Api ecm = person(Role.ECM);
        JsonNode defaults = body(ecm.get(PREFERENCES));
        assertThat(defaults.get("delayMinutes").asInt()).isEqualTo(15);
        assertThat(defaults.get("maxWaitMinutes").asInt()).isEqualTo(1440);
        assertThat(defaults.get("zone").isNull()).isTrue();

        ResponseEntity<JsonNode> saved = ecm.send(
                HttpMethod.PUT,
                PREFERENCES,
                Map.of(
                        "delayMinutes",
                        5,
                        "maxWaitMinutes",
                        60,
                        "zone",
                        "America/Chicago",
                        "locale",
                        "en-US",
                        "quietHours",
                        Map.of("from", "20:00", "to", "07:00", "weekendsOff", true)));

        assertThat(saved.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode kept = body(ecm.get(PREFERENCES));
        assertThat(kept.get("delayMinutes").asInt()).isEqualTo(5);
        assertThat(kept.get("zone").asString()).isEqualTo("America/Chicago");
        assertThat(kept.get("quietHours").toString())
                .isEqualTo("{\"from\":\"20:00:00\",\"to\":\"07:00:00\",\"weekendsOff\":true}");
        assertThat(kept.get("updatedAt").isNull()).isFalse();
        assertThat(body(person(Role.ECM).get(PREFERENCES)).get("delayMinutes").asInt())
                .isEqualTo(15);
    }

    @Test
    @DisplayName("H8: a preference out of bounds is refused field by field")
    void refusesBadPreferences() {
        ResponseEntity<JsonNode> refused = person(Role.ECM)
                .send(HttpMethod.PUT, PREFERENCES, Map.of("delayMinutes", 0, "maxWaitMinutes", 9999, "zone", "Mars"));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(refused).get("errors").propertyNames())
                .containsExactlyInAnyOrder("delayMinutes", "maxWaitMinutes", "zone");
    }

    @Test
    @DisplayName("H5: the preview is the mail, with a link that leads nowhere")
    void previewsTheMail() {
        JsonNode preview = body(person(Role.ECM)
                .send(
                        HttpMethod.POST,
                        PREVIEW,
                        Map.of(
                                "partnerName", "Alder Cloud",
                                "contactName", "Contact 1",
                                "askedBy", "ECM Central 1",
                                "dueOn", "2026-12-05",
                                "message", "<b>Please</b>",
                                "accounts", 40)));

        assertThat(preview.get("subject").asString()).contains("asks Alder Cloud to report on 40 accounts by 5 Dec");
        assertThat(preview.get("html").asString()).contains("&lt;b&gt;Please", "/r#preview");
        assertThat(preview.get("text").asString()).contains("> <b>Please</b>");
    }

    @Test
    @DisplayName("E2: the preview of an invitation is the mail in the organiser's name, with a link that leads nowhere")
    void previewsTheInvitation() {
        Map<String, Object> wanted = Map.of(
                "title", "Spring <co-sell>",
                "type", "CO_SELL",
                "zone", "America/Chicago",
                "partnerName", "Alder Cloud",
                "contactName", "Contact 1",
                "accounts", 40,
                "expiresAt", "2100-12-19T23:00:00Z",
                "message", "<b>Do come</b>");

        JsonNode preview = body(person(Role.OU_COORDINATOR).send(HttpMethod.POST, INVITATION, wanted));

        assertThat(preview.get("subject").asString())
                .isEqualTo("Somebody invites Alder Cloud to Spring <co-sell>: please answer by 19 Dec 2100");
        assertThat(preview.get("html").asString()).contains("Spring &lt;co-sell&gt;", "&lt;b&gt;Do come", "/e#preview");
        assertThat(preview.get("text").asString())
                .contains("> <b>Do come</b>", "19 December 2100, 17:00, Central Time (America/Chicago)");
    }

    @Test
    @DisplayName("E2: the preview of an invitation without an end, or in no zone, is refused field by field")
    void refusesBadPreviews() {
        ResponseEntity<JsonNode> refused = person(Role.ECM)
                .send(HttpMethod.POST, INVITATION, Map.of("accounts", 1, "zone", "Mars", "message", "x".repeat(4001)));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(refused).get("errors").propertyNames())
                .containsExactlyInAnyOrder("expiresAt", "message", "zone");
    }

    @Test
    @DisplayName("section 8: an administrator counts messages, and learns of unknown ones and nonsense")
    void answersAdministrators() {
        Api administrator = person(Role.ADMINISTRATOR);
        assertThat(administrator.get(MESSAGES).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(administrator.get(MESSAGES + "/" + UUID.randomUUID()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(administrator
                        .send(HttpMethod.POST, MESSAGES + "/" + UUID.randomUUID() + "/send-again", null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        JsonNode counts = body(administrator.get(MESSAGES + "/counts"));
        assertThat(counts.propertyNames()).containsExactlyInAnyOrder("waiting", "failed");
        for (String nonsense : List.of("?after=nonsense", "?q=\0", "?state=nonsense")) {
            assertThat(administrator.get(MESSAGES + nonsense).getStatusCode())
                    .as(nonsense)
                    .isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    @DisplayName("quality 4: mails and timers are metrics; the API is described")
    void showsMetricsAndContract() {
        Api nobody = Api.with("", service);

        assertThat(nobody.text("/actuator/prometheus"))
                .contains(
                        "pep_timers_pending", "pep_timers_due", "pep_timers_late", "resilience4j_circuitbreaker_state");
        assertThat(body(nobody.get("/v3/api-docs")).get("paths").propertyNames())
                .contains(
                        PREFERENCES, PREVIEW, MESSAGES, MESSAGES + "/{id}/send-again", "/api/notification/next-digest");
    }

    private Api person(Role role) {
        return Api.as(UUID.randomUUID() + "@pep.example", role, service);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
